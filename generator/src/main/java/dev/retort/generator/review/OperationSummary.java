package dev.retort.generator.review;

import dev.retort.operation.Action;
import dev.retort.operation.ObjectAddress;
import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * An operation in one line, for lists of operations. The kinds are Alembic's where Alembic has them.
 *
 * @param kind the kind of operation, such as {@code add_column}
 * @param table the table or view of the object, or null
 * @param name the object's own name; for a table the table's
 * @param subject the object in words: {@code users.provider}, {@code users.mail to email}
 */
public record OperationSummary(String kind, @Nullable QualifiedName table, String name, String subject) {

    private static final SummaryVisitor SUMMARIES = new SummaryVisitor();

    /** The summary of an operation. */
    public static OperationSummary of(Operation operation) {
        return operation.accept(SUMMARIES);
    }

    /** An operation on its subject. */
    static OperationSummary of(String kind, Operation operation) {
        ObjectAddress subject = operation.subject();
        String more = operation.action() == Action.RENAME ? " to " + lastName(operation.result()) : "";
        return switch (subject.kind()) {
            case TABLE, VIEW, MATERIALIZED_VIEW ->
                new OperationSummary(kind, subject.name(), subject.name().name(), subject.name() + more);
            case COLUMN, CONSTRAINT, INDEX, TRIGGER, POLICY ->
                new OperationSummary(
                        kind, subject.name(), lastName(subject), subject.name() + "." + subject.part() + more);
            case ENUM_VALUE ->
                new OperationSummary(
                        kind, null, subject.name().toString(), subject.name() + " " + subject.part() + more);
            case SCHEMA, EXTENSION, CAST -> ofNamed(kind, subject.name().name());
            case DATABASE -> ofNamed(kind, "");
            default -> new OperationSummary(kind, null, subject.name().toString(), subject.name() + more);
        };
    }

    /** An operation without a table. */
    static OperationSummary ofNamed(String kind, String name) {
        return new OperationSummary(kind, null, name, name);
    }

    private static String lastName(ObjectAddress object) {
        String part = object.part();
        return part == null ? object.name().toString() : part;
    }

    /** In words: {@code add_column users.provider}. */
    @Override
    public String toString() {
        return subject.isEmpty() ? kind : kind + " " + subject;
    }
}
