package dev.retort.generator.hibernate.shapes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

/** Tenants and partition keys as columns of the tables. */
public final class Tenants {

    private Tenants() {}

    @Entity
    public static class Account {
        @Id
        @GeneratedValue
        Long id;

        @TenantId
        @Column(name = "tenant", length = 36)
        String tenant;

        String iban;
    }

    @Entity
    public static class Reading {
        @Id
        @GeneratedValue
        Long id;

        @PartitionKey
        int region;

        double celsius;
    }

    @Entity
    @Table(
            name = "booking",
            uniqueConstraints =
                    @UniqueConstraint(
                            name = "uq_booking",
                            columnNames = {"tenant", "number"}))
    public static class Booking {
        @Id
        @GeneratedValue
        Long id;

        @TenantId
        String tenant;

        int number;

        @ManyToOne
        Account account;
    }
}
