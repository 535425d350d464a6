package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "users", check = @CheckConstraint(name = "users_points", constraint = "points between 0 and 1000000"))
public class User {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false, length = 100)
    String name;

    int points;
}
