package dev.retort.generator.hibernate.shapes;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.PrimaryKeyJoinColumn;
import java.math.BigDecimal;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** Joined inheritance, with and without a discriminator. */
public final class Joined {

    private Joined() {}

    @Entity
    @Inheritance(strategy = InheritanceType.JOINED)
    public static class Vehicle {
        @Id
        @GeneratedValue
        Long id;

        @Column(nullable = false)
        String plate;
    }

    @Entity
    @OnDelete(action = OnDeleteAction.CASCADE)
    public static class Car extends Vehicle {
        int doors;
    }

    @Entity
    @PrimaryKeyJoinColumn(name = "vehicle_id", foreignKey = @ForeignKey(name = "fk_truck_vehicle"))
    public static class Truck extends Vehicle {
        BigDecimal load;
    }

    @Entity
    @Inheritance(strategy = InheritanceType.JOINED)
    @DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER)
    public abstract static class Account {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;
    }

    @Entity
    @DiscriminatorValue("1")
    public static class Savings extends Account {
        double rate;
    }

    @Entity
    @DiscriminatorValue("2")
    public static class Checking extends Account {
        float overdraft;
    }
}
