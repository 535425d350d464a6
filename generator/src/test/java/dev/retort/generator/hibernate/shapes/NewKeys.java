package dev.retort.generator.hibernate.shapes;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.TableGenerator;

/** The entities of {@link FormerKeys} after other generators begin to feed their tables. */
public final class NewKeys {

    private NewKeys() {}

    @Entity(name = "canoe")
    public static class Canoe {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "canoes")
        @SequenceGenerator(name = "canoes", sequenceName = "canoe_numbers", initialValue = 5, allocationSize = 10)
        Long id;
    }

    @Entity(name = "debt")
    public static class Debt {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "debts")
        @SequenceGenerator(name = "debts", sequenceName = "debt_numbers", initialValue = -1, allocationSize = -1)
        Long id;
    }

    @Entity(name = "punt")
    public static class Punt {
        @Id
        @GeneratedValue(strategy = GenerationType.TABLE, generator = "punts")
        @TableGenerator(name = "punts", table = "numbers", pkColumnValue = "punt", allocationSize = 10)
        Long id;
    }

    @Entity(name = "ferry")
    public static class Ferry {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ferries")
        @SequenceGenerator(name = "ferries", sequenceName = "ferry_numbers")
        Long id;
    }

    @Entity(name = "raft")
    public static class Raft {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rafts")
        @SequenceGenerator(name = "rafts", sequenceName = "raft_numbers", allocationSize = 1)
        Long id;
    }

    @Entity(name = "barge")
    public static class Barge {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "boats")
        @SequenceGenerator(name = "boats", sequenceName = "boat_numbers", allocationSize = 20)
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
