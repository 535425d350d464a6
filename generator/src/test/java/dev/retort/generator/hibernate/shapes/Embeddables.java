package dev.retort.generator.hibernate.shapes;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Embeddables in columns of the owner, and in one JSON column. */
public final class Embeddables {

    private Embeddables() {}

    @Embeddable
    public static class Money {
        @Column(precision = 12, scale = 2)
        BigDecimal amount;

        @Column(length = 3, nullable = false)
        String currency;
    }

    @Embeddable
    public static class Address {
        @Column(nullable = false)
        String street;

        @Enumerated(EnumType.STRING)
        Zone zone;

        int number;
    }

    public enum Zone {
        NORTH,
        SOUTH
    }

    @Entity
    public static class Product {
        @Id
        @GeneratedValue
        Long id;

        @Embedded
        Money price;

        @Embedded
        @AttributeOverride(name = "amount", column = @Column(name = "tax_amount", precision = 8, scale = 3))
        @AttributeOverride(name = "currency", column = @Column(name = "tax_currency", nullable = false))
        Money tax;

        @JdbcTypeCode(SqlTypes.JSON)
        Address warehouse;

        @JdbcTypeCode(SqlTypes.JSON)
        @Column(nullable = false)
        Address factory;

        @JdbcTypeCode(SqlTypes.SQLXML)
        Address store;

        @JdbcTypeCode(SqlTypes.JSON_ARRAY)
        List<Address> shops;
    }
}
