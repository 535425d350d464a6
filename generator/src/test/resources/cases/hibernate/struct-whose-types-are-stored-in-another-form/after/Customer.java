package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.Collate;
import org.hibernate.annotations.Struct;

@Entity
@Table(name = "customers")
public class Customer {

    @Id
    Long id;

    String name;

    @Column(name = "home_address")
    Address home;

    @Embeddable
    @Struct(name = "address")
    public static class Address {

        @Column(columnDefinition = "timestamp(9)")
        java.time.LocalDateTime since;

        @Column(columnDefinition = "public.colour")
        String colour;

        @Column(columnDefinition = "interval day to second(3)")
        String lasts;

        @Column(columnDefinition = "public.colour[]")
        String colours;

        String street;
    }
}
