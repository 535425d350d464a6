package shop;

import jakarta.persistence.*;
import java.time.LocalDate;

@Entity
@Table(name = "accounts")
class Account {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false, unique = true, columnDefinition = "extensions.citext")
    String login;

    @Column(columnDefinition = "extensions.hstore")
    String attributes;

    String name;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_until")
    LocalDate validUntil;

    @Column(columnDefinition = "\"char\"")
    String letter;

    Character flag;

    Integer visits;
}
