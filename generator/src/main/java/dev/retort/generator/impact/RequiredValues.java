package dev.retort.generator.impact;

import dev.retort.operation.AlterColumn;

/** Tells when an operation changes whether a column accepts nulls. */
final class RequiredValues {

    private RequiredValues() {}

    /** Whether the column accepts nulls before the operation and not after it. */
    static boolean refusesNulls(AlterColumn alter) {
        return !alter.before().notNull() && alter.after().notNull();
    }

    /** Whether the column accepts nulls after the operation and not before it. */
    static boolean acceptsNulls(AlterColumn alter) {
        return alter.before().notNull() && !alter.after().notNull();
    }
}
