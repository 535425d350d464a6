package shop;

import jakarta.persistence.*;

@Entity
class Address {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "person_id")
    Person person;

    @Column(length = 100)
    String street;
}
