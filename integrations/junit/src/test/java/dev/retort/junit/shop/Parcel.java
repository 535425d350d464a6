package dev.retort.junit.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;

/** A parcel on a shelf. */
@Entity(name = "parcel")
public class Parcel {

    /** The state of a parcel. */
    public enum State {
        EXPECTED,
        STORED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(length = 40, nullable = false)
    String label;

    @Column(precision = 8, scale = 2)
    BigDecimal weight;

    @Column(length = 20, nullable = false)
    @Enumerated(EnumType.STRING)
    State state;

    @ManyToOne(optional = false)
    Shelf shelf;
}
