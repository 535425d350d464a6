package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "users")
@SecondaryTable(name = "user_details")
class User {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false, length = 100)
    String name;

    @Column(table = "user_details", length = 500)
    String biography;
}
