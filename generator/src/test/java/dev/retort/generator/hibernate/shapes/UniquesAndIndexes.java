package dev.retort.generator.hibernate.shapes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.NaturalId;

/** Unique constraints and indexes in all forms that annotations allow. */
public final class UniquesAndIndexes {

    private UniquesAndIndexes() {}

    @Entity
    @Table(
            name = "indexed",
            uniqueConstraints = {
                @UniqueConstraint(
                        name = "UQ_Named",
                        columnNames = {"a", "b"}),
                @UniqueConstraint(columnNames = {"b", "a"}),
                @UniqueConstraint(columnNames = {"c", "d"}),
                @UniqueConstraint(name = "uq_lost", columnNames = "e"),
                @UniqueConstraint(name = "uq_deferred", columnNames = "d", options = "deferrable initially deferred")
            },
            indexes = {
                @Index(columnList = "a"),
                @Index(name = "idx_desc", columnList = "a desc, b asc, c"),
                @Index(name = "idx_lower", columnList = "(lower(a)), b"),
                @Index(name = "idx_unique_lower", columnList = "(lower(b))", unique = true),
                @Index(name = "idx_pattern", columnList = "(lower(c)) text_pattern_ops, (d) VARCHAR_PATTERN_OPS desc"),
                @Index(name = "idx_default_class", columnList = "(c) text_ops, (lower(d)) pg_catalog.text_ops"),
                @Index(name = "idx_nulls", columnList = "(c) nulls first, (d) desc nulls last, e"),
                @Index(
                        name = "idx_collated",
                        columnList = "(c) collate \"C\" , (lower(d)) collate pg_catalog.\"POSIX\" asc"),
                @Index(name = "idx_default_collation", columnList = "(e) collate \"default\""),
                @Index(name = "idx_unique", columnList = "c", unique = true),
                @Index(name = "idx_partial", columnList = "d", options = "where (d is not null)"),
                @Index(name = "idx_include", columnList = "d", options = "include (e, f) with (fillfactor = 70)"),
            },
            options = "with (fillfactor = 80, autovacuum_enabled = false)")
    public static class Indexed {
        @Id
        @GeneratedValue
        Long id;

        String a;
        String b;
        String c;
        String d;

        @Column(unique = true)
        String e;

        @NaturalId
        String f;
    }
}
