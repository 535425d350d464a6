package shop;

import jakarta.persistence.*;

@Entity
class Person {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(name = "hibernate_sequence", sequenceName = "hibernate_sequence", allocationSize = 1)
    Long id;

    @Column(name = "first_name", unique = true)
    String firstName;

    @Version
    int version;

    boolean active;
}
