package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.Struct;

@Entity
@Table(name = "customers")
public class Customer {

    @Id
    Long id;

    @Column(name = "home_address")
    Address home;

    @Embeddable
    @Struct(name = "address")
    public static class Address {

        @Column(nullable = false)
        String street;

        String city;
    }
}
