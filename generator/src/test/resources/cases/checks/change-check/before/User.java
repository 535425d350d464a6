package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "users", check = @CheckConstraint(name = "users_points", constraint = "points >= 0"))
public class User {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false, length = 100)
    String name;

    int points;
}
