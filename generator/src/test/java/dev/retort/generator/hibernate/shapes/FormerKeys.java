package dev.retort.generator.hibernate.shapes;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

/** The entities of {@link NewKeys} before each of them has a generator of its own. */
public final class FormerKeys {

    private FormerKeys() {}

    @Entity(name = "canoe")
    public static class Canoe {
        @Id
        Long id;
    }

    @Entity(name = "debt")
    public static class Debt {
        @Id
        Long id;
    }

    @Entity(name = "punt")
    public static class Punt {
        @Id
        Long id;
    }

    @Entity(name = "ferry")
    public static class Ferry {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "all")
        @SequenceGenerator(name = "all", sequenceName = "hibernate_sequence", allocationSize = 1)
        Long id;
    }

    @Entity(name = "raft")
    public static class Raft {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "all")
        @SequenceGenerator(name = "all", sequenceName = "hibernate_sequence", allocationSize = 1)
        Long id;
    }

    @Entity(name = "barge")
    public static class Barge {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Long id;
    }

    @Entity(name = "boat")
    public static class Boat {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "boats")
        @SequenceGenerator(name = "boats", sequenceName = "boat_numbers", allocationSize = 20)
        Long id;
    }
}
