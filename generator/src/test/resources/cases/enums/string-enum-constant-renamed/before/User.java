package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "users")
public class User {

    @Id
    Long id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    Status status;
}
