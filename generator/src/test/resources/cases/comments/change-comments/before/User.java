package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "users", comment = "Who may sign in")
public class User {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false, length = 100)
    String name;
}
