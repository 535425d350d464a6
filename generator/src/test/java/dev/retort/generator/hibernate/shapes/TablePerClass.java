package dev.retort.generator.hibernate.shapes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** A table for each class, to whose root no foreign key can point. */
public final class TablePerClass {

    private TablePerClass() {}

    @Entity
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    @Table(
            name = "payment",
            uniqueConstraints = @UniqueConstraint(columnNames = {"reference", "amount"}),
            indexes = @Index(columnList = "reference"))
    public static class Payment {
        @Id
        @GeneratedValue
        Long id;

        @Column(unique = true)
        String reference;

        BigDecimal amount;

        @ManyToOne
        Payer payer;
    }

    @Entity
    public static class CardPayment extends Payment {
        String card;
    }

    @Entity
    public static class BankPayment extends Payment {
        @Column(nullable = false)
        String iban;
    }

    @Entity
    public static class Payer {
        @Id
        UUID id;

        @ManyToOne
        Payment last;

        @OneToMany(mappedBy = "payer")
        List<Payment> payments;
    }

    @Entity
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    public abstract static class Document {
        @Id
        @GeneratedValue
        Long id;

        @Enumerated(EnumType.STRING)
        State state;
    }

    public enum State {
        OPEN,
        CLOSED
    }

    @Entity
    public static class Invoice extends Document {
        int number;
    }
}
