package dev.retort.plan;

import dev.retort.operation.Action;
import dev.retort.operation.CreateSchema;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.Operation;
import dev.retort.operation.PartialVisitor;
import dev.retort.operation.SetComment;
import dev.retort.schema.Namespace;
import java.util.List;
import java.util.stream.Stream;

/**
 * The schema of the history table. It exists before the first revision and after the last downgrade, so a migration
 * neither creates nor drops it.
 *
 * @param name the name; empty if the history lies in the default schema, which no migration creates
 */
record HistorySchema(String name) {

    private static final PartialVisitor<Stream<Operation>> COMMENT = new PartialVisitor<>() {

        @Override
        protected Stream<Operation> visitOther(Operation operation) {
            return Stream.of(operation);
        }

        @Override
        public Stream<Operation> visit(CreateSchema operation) {
            Namespace namespace = operation.namespace();
            return namespace.comment() == null
                    ? Stream.of()
                    : Stream.of(new SetComment(operation.subject(), null, namespace.comment()));
        }
    };

    /** Returns the operations without those that create or drop this schema. A comment on it remains. */
    List<Operation> left(List<Operation> operations) {
        return operations.stream().flatMap(this::left).toList();
    }

    private Stream<Operation> left(Operation operation) {
        boolean concerned = operation.subject().kind() == Kind.SCHEMA
                && operation.subject().name().name().equals(name);
        if (concerned && operation.action() == Action.DROP) {
            return Stream.of();
        }
        return concerned ? operation.accept(COMMENT) : Stream.of(operation);
    }
}
