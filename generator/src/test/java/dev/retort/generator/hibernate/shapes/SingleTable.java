package dev.retort.generator.hibernate.shapes;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import org.hibernate.annotations.DiscriminatorFormula;

/** One table for a hierarchy: discriminator checks, required attributes of subclasses. */
public final class SingleTable {

    private SingleTable() {}

    @Entity
    @Inheritance(strategy = InheritanceType.SINGLE_TABLE)
    public abstract static class Shape {
        @Id
        @GeneratedValue
        Integer id;

        String label;
    }

    @Entity
    public static class Circle extends Shape {
        double radius;
    }

    @Entity
    @DiscriminatorValue("RECT")
    public static class Rectangle extends Shape {
        @Basic(optional = false)
        BigDecimal width;

        @Column(nullable = false)
        BigDecimal height;

        @ManyToOne(optional = false)
        Circle around;
    }

    @Entity
    @DiscriminatorFormula("case when weight > 10 then 'H' else 'L' end")
    public static class Parcel {
        @Id
        long id;

        int weight;
    }

    @Entity
    @DiscriminatorValue("H")
    public static class HeavyParcel extends Parcel {
        String crane;
    }

    @Entity
    @DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR, columnDefinition = "char(1) default 'A'")
    @DiscriminatorValue("A")
    public static class Letter {
        @Id
        long id;
    }

    @Entity
    @DiscriminatorValue("B")
    public static class Registered extends Letter {
        String receipt;
    }
}
