package dev.retort.generator.impact;

import dev.retort.operation.AlterColumn;
import dev.retort.schema.Column;

/** Tells when a column needs a value in each row that nothing but a backfill can give. */
final class RequiredValues {

    private RequiredValues() {}

    /** Whether existing rows need a value when the column is added. */
    static boolean needsValue(Column column) {
        return column.notNull()
                && column.defaultSql() == null
                && column.identity() == null
                && column.generated() == null;
    }

    /** Whether the column accepts nulls before the operation and not after it. */
    static boolean refusesNulls(AlterColumn alter) {
        return !alter.before().notNull() && alter.after().notNull();
    }

    /** Whether the column accepts nulls after the operation and not before it. */
    static boolean acceptsNulls(AlterColumn alter) {
        return alter.before().notNull() && !alter.after().notNull();
    }
}
