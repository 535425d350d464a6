package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "users", comment = "Everybody with an account")
public class User {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false, length = 100, comment = "As it's shown to others")
    String name;
}
