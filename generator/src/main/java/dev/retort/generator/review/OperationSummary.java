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
 * @param subject what it is about, in words: {@code users.provider}, {@code users.mail to email}
 */
public record OperationSummary(String kind, @Nullable QualifiedName table, String name, String subject) {

    /** The summary of an operation. */
    public static OperationSummary of(Operation operation) {
        return operation.accept(new SummaryVisitor());
    }

    /** About a table, or a view. */
    static OperationSummary ofTable(String kind, QualifiedName table) {
        return new OperationSummary(kind, table, table.name(), table.toString());
    }

    /** About something that hangs on a table. */
    static OperationSummary ofPart(String kind, QualifiedName table, @Nullable String name) {
        return name == null
                ? new OperationSummary(kind, table, "", table.toString())
                : new OperationSummary(kind, table, name, table + "." + name);
    }

    /** About something that belongs to no table. */
    static OperationSummary ofObject(String kind, QualifiedName object) {
        return ofNamed(kind, object.toString());
    }

    /** About something that belongs to no schema, or to nothing at all. */
    static OperationSummary ofNamed(String kind, String name) {
        return new OperationSummary(kind, null, name, name);
    }

    /** The same with more to say of it. */
    OperationSummary saying(String more) {
        return new OperationSummary(kind, table, name, subject + " " + more);
    }

    /** In words: {@code add_column users.provider}. */
    @Override
    public String toString() {
        return subject.isEmpty() ? kind : kind + " " + subject;
    }
}
