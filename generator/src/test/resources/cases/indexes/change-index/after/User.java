package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "users", indexes = @Index(name = "users_by_name", columnList = "name, id desc"))
public class User {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false, length = 100)
    String name;
}
