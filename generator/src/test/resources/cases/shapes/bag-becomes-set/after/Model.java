package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(name = "users")
class User {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false, length = 100)
    String name;

    @ElementCollection
    @CollectionTable(name = "user_phones")
    @Column(nullable = false)
    Set<String> phones;
}
