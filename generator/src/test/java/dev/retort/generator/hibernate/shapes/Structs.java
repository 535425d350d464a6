package dev.retort.generator.hibernate.shapes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.Struct;

/** Embeddables as composite types of the server. */
public final class Structs {

    private Structs() {}

    @Embeddable
    @Struct(name = "geo_point")
    public static class Point {
        double latitude;

        double longitude;
    }

    @Embeddable
    @Struct(
            name = "postal_address",
            attributes = {"zip", "street", "place"})
    public static class Postal {
        @Column(nullable = false)
        String street;

        @Column(length = 12)
        String zip;

        Point place;
    }

    @Entity
    public static class Depot {
        @Id
        @GeneratedValue
        Long id;

        @Column(name = "address")
        Postal address;

        @Column(nullable = false)
        Point entrance;

        Point[] corners;
    }
}
