package dev.retort.generator.hibernate.shapes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import java.util.List;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.ManyToAny;

/** Associations to any entity, by discriminator and key. */
public final class AnyAssociations {

    private AnyAssociations() {}

    @Entity
    public static class Cheque {
        @Id
        @GeneratedValue
        Long id;

        String number;
    }

    @Entity
    public static class Card {
        @Id
        @GeneratedValue
        Long id;

        String number;
    }

    @Entity
    public static class Payment {
        @Id
        @GeneratedValue
        Long id;

        @Any
        @AnyKeyJavaClass(Long.class)
        @AnyDiscriminator
        @AnyDiscriminatorValue(discriminator = "CHEQUE", entity = Cheque.class)
        @AnyDiscriminatorValue(discriminator = "CARD", entity = Card.class)
        @Column(name = "means_type", nullable = false, length = 10)
        @JoinColumn(name = "means_id", nullable = false)
        Object means;

        @ManyToAny
        @AnyKeyJavaClass(Long.class)
        @AnyDiscriminator
        @AnyDiscriminatorValue(discriminator = "CH", entity = Cheque.class)
        @AnyDiscriminatorValue(discriminator = "CA", entity = Card.class)
        @Column(name = "kind")
        @JoinTable(
                name = "payment_parts",
                joinColumns = @JoinColumn(name = "payment_id"),
                inverseJoinColumns = @JoinColumn(name = "part_id"))
        List<Object> parts;
    }
}
