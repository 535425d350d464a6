package dev.retort.generator.hibernate.shapes;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.TableGenerator;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;

/** Id generators of every kind. */
public final class Generators {

    private Generators() {}

    @Entity
    public static class Sequenced {
        @Id
        @GeneratedValue
        Long id;
    }

    @Entity
    public static class OwnSequence {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "own")
        @SequenceGenerator(
                name = "own",
                sequenceName = "Own_Numbers",
                initialValue = 500,
                allocationSize = 1,
                options = "cache 20 cycle")
        Integer id;
    }

    @Entity
    public static class Downwards {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "down")
        @SequenceGenerator(name = "down", sequenceName = "down_seq", initialValue = 100, allocationSize = -1)
        Long id;
    }

    @Entity
    public static class FromBelow {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "below")
        @SequenceGenerator(name = "below", sequenceName = "below_seq", initialValue = -100, allocationSize = 10)
        Long id;
    }

    @Entity
    public static class Identified {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        int id;
    }

    @Entity
    public static class SmallIdentity {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        short id;
    }

    @Entity
    public static class Tabled {
        @Id
        @GeneratedValue(strategy = GenerationType.TABLE)
        Long id;
    }

    @Entity
    public static class OwnTable {
        @Id
        @GeneratedValue(strategy = GenerationType.TABLE, generator = "tab")
        @TableGenerator(name = "tab", table = "id_pool", pkColumnName = "pool", valueColumnName = "next_id")
        Long id;
    }

    @Entity
    public static class Random {
        @Id
        @GeneratedValue
        @ColumnDefault("gen_random_uuid()")
        UUID id;
    }
}
