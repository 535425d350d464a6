package shop;

import jakarta.persistence.*;
import java.time.LocalDateTime;

@Entity
@Table(name = "customers")
class Customer {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(name = "customers_seq", sequenceName = "customers_seq", allocationSize = 50)
    Long id;

    @Column(nullable = false, columnDefinition = "varchar")
    String name;

    @Column(nullable = false, unique = true)
    String email;

    LocalDateTime created;
}
