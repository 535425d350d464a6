package dev.retort.generator.review;

import dev.retort.operation.Action;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterEnum;
import dev.retort.operation.AlterPolicy;
import dev.retort.operation.AlterSequence;
import dev.retort.operation.AlterTableOptions;
import dev.retort.operation.AlterType;
import dev.retort.operation.Operation;
import dev.retort.operation.PartialVisitor;
import dev.retort.operation.SetComment;
import dev.retort.schema.Column;
import dev.retort.schema.CompositeType;
import dev.retort.schema.Policy;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.TableOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The properties that an operation changes, before and after it, such as {@code varchar(50)} and {@code varchar(100)}.
 *
 * @param from the properties before
 * @param to the same properties after
 */
public record OperationChange(String from, String to) {

    private static final Changes CHANGES = new Changes();

    /** Returns the change that an operation makes to an existing object; empty for an operation of another kind. */
    public static Optional<OperationChange> of(Operation operation) {
        return operation.accept(CHANGES);
    }

    /** In words: {@code varchar(50) to varchar(100)}. */
    @Override
    public String toString() {
        return from + " to " + to;
    }

    private static final class Changes extends PartialVisitor<Optional<OperationChange>> {

        /** The properties of a column, as text; equal texts are no change. */
        private static final List<Function<Column, String>> COLUMN = List.of(
                column -> column.type().toString(),
                column -> column.notNull() ? "NOT NULL" : "nullable",
                column -> column.defaultSql() == null ? "no default" : "default " + column.defaultSql(),
                column -> column.identity() == null
                        ? "no identity"
                        : "identity" + (column.identity().always() ? " always" : "") + ", "
                                + text(column.identity().options()),
                column -> column.generated() == null
                        ? "not generated"
                        : "generated as " + column.generated().expression(),
                column -> named("collation", column.collation()),
                column -> comment(column.comment()));

        private static final List<Function<TableOptions, String>> TABLE = List.of(
                options -> options.unlogged() ? "unlogged" : "logged",
                options -> options.storage().isEmpty()
                        ? "no storage parameters"
                        : options.storage().toString());

        private static final List<Function<Policy, String>> POLICY = List.of(
                policy -> policy.roles().isEmpty() ? "to public" : "to " + String.join(", ", policy.roles()),
                policy -> named("condition", policy.using()),
                policy -> named("check", policy.withCheck()),
                policy -> comment(policy.comment()));

        @Override
        protected Optional<OperationChange> visitOther(Operation operation) {
            return operation.action() == Action.RENAME
                    ? Optional.of(new OperationChange(
                            operation.subject().toString(), operation.result().toString()))
                    : Optional.empty();
        }

        @Override
        public Optional<OperationChange> visit(AlterColumn operation) {
            return between(operation.before(), operation.after(), COLUMN);
        }

        @Override
        public Optional<OperationChange> visit(AlterEnum operation) {
            return between(
                    operation.before().labels(),
                    operation.after().labels(),
                    List.of(labels -> String.join(", ", labels)));
        }

        @Override
        public Optional<OperationChange> visit(AlterSequence operation) {
            return between(
                    operation.before(),
                    operation.after(),
                    List.of(
                            sequence -> text(sequence.options()),
                            sequence -> sequence.owner() == null ? "owned by none" : "owned by " + sequence.owner()));
        }

        @Override
        public Optional<OperationChange> visit(AlterTableOptions operation) {
            return between(operation.before(), operation.after(), TABLE);
        }

        @Override
        public Optional<OperationChange> visit(AlterType operation) {
            return between(operation.before(), operation.after(), List.of(Changes::attributes));
        }

        @Override
        public Optional<OperationChange> visit(SetComment operation) {
            return Optional.of(new OperationChange(comment(operation.before()), comment(operation.after())));
        }

        @Override
        public Optional<OperationChange> visit(AlterPolicy operation) {
            return between(operation.before(), operation.after(), POLICY);
        }

        private static String attributes(CompositeType type) {
            return type.attributes().stream()
                    .map(attribute -> attribute.name() + " " + attribute.type())
                    .collect(Collectors.joining(", "));
        }

        private static String named(String what, @Nullable String name) {
            return name == null ? "no " + what : what + " " + name;
        }

        private static String comment(@Nullable String comment) {
            return comment == null || comment.isEmpty() ? "no comment" : "comment '" + comment + "'";
        }

        private static String text(SequenceOptions options) {
            return "start " + options.start() + ", increment " + options.increment() + ", from " + options.minimum()
                    + " to " + options.maximum() + ", cache " + options.cache() + (options.cycle() ? ", cycle" : "");
        }

        private static <T> Optional<OperationChange> between(T before, T after, List<Function<T, String>> properties) {
            List<String> from = new ArrayList<>();
            List<String> to = new ArrayList<>();
            for (Function<T, String> property : properties) {
                String old = property.apply(before);
                String fresh = property.apply(after);
                if (!old.equals(fresh)) {
                    from.add(old);
                    to.add(fresh);
                }
            }
            return from.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new OperationChange(String.join(", ", from), String.join(", ", to)));
        }
    }
}
