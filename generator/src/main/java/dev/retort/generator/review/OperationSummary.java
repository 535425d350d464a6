package dev.retort.generator.review;

import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * What an operation does and to what, for lists of operations. The kinds are Alembic's where it has them.
 *
 * @param kind the kind of operation, such as {@code add_column}
 * @param table the table that it is about, or null
 * @param name the object's own name; for a table the table's
 */
public record OperationSummary(String kind, @Nullable QualifiedName table, String name) {

    /** The summary of an operation. */
    public static OperationSummary of(Operation operation) {
        return operation.accept(new SummaryVisitor());
    }

    static OperationSummary ofTable(String kind, QualifiedName table) {
        return new OperationSummary(kind, table, table.name());
    }

    static OperationSummary ofObject(String kind, QualifiedName object) {
        return new OperationSummary(kind, null, object.toString());
    }

    /** In words: {@code add_column users.provider}. */
    @Override
    public String toString() {
        if (table == null) {
            return name.isEmpty() ? kind : kind + " " + name;
        }
        return kind + " " + table + (isTable() ? "" : "." + name);
    }

    private boolean isTable() {
        return kind.endsWith("_table") || kind.endsWith("_table_options") || (table != null && name.isEmpty());
    }
}
