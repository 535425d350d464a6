package dev.retort.generator.hibernate.shapes;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;

/** Tables in a schema of their own. */
public final class TwoSchemas {

    private TwoSchemas() {}

    @Entity
    @Table(name = "event", schema = "audit", indexes = @Index(name = "idx_event_at", columnList = "at"))
    public static class Event {
        @Id
        @GeneratedValue
        Long id;

        Instant at;

        @ManyToOne
        Actor actor;
    }

    @Entity
    public static class Actor {
        @Id
        @GeneratedValue
        Long id;

        @ManyToOne
        Event last;

        @ElementCollection
        @CollectionTable(schema = "audit")
        Set<String> aliases;
    }
}
