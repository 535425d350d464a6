package dev.retort.generator.hibernate;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Generated;
import dev.retort.schema.Identity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a column's text. Usually the text is only a type, but a {@code columnDefinition} may contain anything
 * that SQL allows there.
 *
 * @param type the type as it is written, without the clauses after it
 * @param notNull whether the text contains {@code not null}
 * @param defaultSql the default, or null
 * @param identity the identity clause, or null
 * @param generated the clause of a generated column, or null
 * @param collation the collation as it is written, or null
 * @param primaryKey whether the text contains {@code primary key}
 * @param unique whether the text contains {@code unique}
 * @param uniqueName the name of that constraint, or null
 * @param checks the checks
 * @param references the foreign keys
 * @param leftOver the part that is not understood, or null
 */
record ParsedColumnDefinition(
        String type,
        boolean notNull,
        @Nullable String defaultSql,
        @Nullable Identity identity,
        @Nullable Generated generated,
        @Nullable String collation,
        boolean primaryKey,
        boolean unique,
        @Nullable String uniqueName,
        List<CheckConstraint> checks,
        List<ForeignKey> references,
        @Nullable String leftOver) {

    ParsedColumnDefinition {
        checks = List.copyOf(checks);
        references = List.copyOf(references);
    }
}
