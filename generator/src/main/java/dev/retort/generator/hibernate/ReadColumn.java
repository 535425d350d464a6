package dev.retort.generator.hibernate;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Sequence;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column and the parts of its table that its text declares.
 *
 * @param column the column
 * @param primaryKey whether the text declares the column as the primary key
 * @param unique the unique constraint on this column alone, or null
 * @param checks the checks in the text
 * @param references the foreign keys in the text
 * @param serial the sequence of a serial column, or null
 */
record ReadColumn(
        Column column,
        boolean primaryKey,
        @Nullable UniqueConstraint unique,
        List<CheckConstraint> checks,
        List<ForeignKey> references,
        @Nullable Sequence serial) {

    ReadColumn {
        checks = List.copyOf(checks);
        references = List.copyOf(references);
    }
}
