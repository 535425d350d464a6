package dev.retort.generator.hibernate;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Generated;
import dev.retort.schema.Identity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the text of a column says. For most it is the type alone; a {@code columnDefinition} may say anything that SQL
 * allows there.
 *
 * @param type the type as it is written, without what follows
 * @param notNull whether it says {@code not null}
 * @param defaultSql the default, or null
 * @param identity the identity clause, or null
 * @param generated the generated column's clause, or null
 * @param collation the collation as it is written, or null
 * @param primaryKey whether it says {@code primary key}
 * @param unique whether it says {@code unique}
 * @param uniqueName the name of that constraint, or null
 * @param checks the checks
 * @param references the foreign keys
 * @param leftOver what is not understood, or null
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
