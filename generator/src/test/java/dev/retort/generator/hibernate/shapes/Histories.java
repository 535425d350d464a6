package dev.retort.generator.hibernate.shapes;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.Set;
import org.hibernate.annotations.Audited;
import org.hibernate.annotations.Temporal;

/** Tables that Hibernate itself keeps histories in. */
public final class Histories {

    private Histories() {}

    @Entity
    @Audited
    public static class Contract {
        @Id
        @GeneratedValue
        Long id;

        @Column(nullable = false)
        String title;

        @Audited.Excluded
        String note;

        @ManyToOne
        Contract follows;

        @ElementCollection
        Set<String> clauses;
    }

    @Entity
    @Audited
    @Audited.Table(name = "tariff_log", changesetIdColumn = "change", modificationTypeColumn = "kind")
    public static class Tariff {
        @Id
        @GeneratedValue
        Long id;

        BigDecimal price;
    }

    @Entity
    @Temporal(rowStart = "valid_from", rowEnd = "valid_to")
    @Temporal.HistoryTable(name = "rate_history")
    public static class Rate {
        @Id
        @GeneratedValue
        Long id;

        BigDecimal percent;
    }
}
