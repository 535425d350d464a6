package dev.retort.generator.hibernate.shapes;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.CurrentTimestamp;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.SourceType;
import org.hibernate.annotations.UpdateTimestamp;
import org.hibernate.generator.EventType;

/** Natural ids of one and of several columns, and times that Hibernate fills in. */
public final class NaturalIds {

    private NaturalIds() {}

    @Entity
    public static class Publisher {
        @Id
        @GeneratedValue
        Long id;

        @NaturalId(mutable = true)
        String code;
    }

    @Embeddable
    public static class Trace {
        @UpdateTimestamp
        LocalDateTime touched;

        @CurrentTimestamp(source = SourceType.DB)
        Instant seen;
    }

    @Entity
    public static class Edition {
        @Id
        @GeneratedValue
        Long id;

        @NaturalId
        String isbn;

        @NaturalId
        int printing;

        @NaturalId
        @ManyToOne
        Publisher publisher;

        @Version
        Instant changed;

        @CreationTimestamp
        Instant created;

        @CurrentTimestamp(event = EventType.UPDATE)
        Instant reprinted;

        @Embedded
        Trace trace;
    }
}
