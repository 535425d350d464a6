package dev.retort.generator.rename;

import dev.retort.operation.Action;
import dev.retort.operation.DropExclusion;
import dev.retort.operation.DropPolicy;
import dev.retort.operation.DropTrigger;
import dev.retort.operation.ObjectAddress;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.Operation;
import dev.retort.operation.PartialVisitor;
import dev.retort.postgres.SqlToken;
import dev.retort.postgres.SqlTokenizer;
import dev.retort.schema.Exclusion;
import dev.retort.schema.Policy;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Trigger;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Adapts the drops of triggers, policies and exclusion constraints to the renames before them. */
public final class RenamedParts {

    private RenamedParts() {}

    /**
     * The drop, with the definition that the dropped object has after the renames among these operations. It is empty if
     * the definition has a query of its own that may mention a renamed object.
     */
    public static Optional<Operation> after(Operation drop, List<Operation> operations) {
        Operation renamed = drop;
        for (Operation operation : operations) {
            if (operation.action() == Action.RENAME) {
                if (renamed.accept(new HasQuery(operation.subject()))) {
                    return Optional.empty();
                }
                renamed = renamed.accept(new Renamed(operation));
            }
        }
        return Optional.of(renamed);
    }

    /** Whether one of the renames among these operations concerns an object whose name a text has. */
    public static boolean mayConcern(String text, List<Operation> operations) {
        return operations.stream()
                .filter(operation -> operation.action() == Action.RENAME)
                .anyMatch(operation -> mentions(text, operation.subject()));
    }

    private static boolean mentions(String text, ObjectAddress object) {
        String name = object.part() == null ? object.name().name() : object.part();
        return SqlTokenizer.of(text).stream().map(SqlToken::value).anyMatch(name::equals);
    }

    /** Whether the definition has a query in which a name may be that of another table's column. */
    private static final class HasQuery extends PartialVisitor<Boolean> {

        private final ObjectAddress renamed;

        HasQuery(ObjectAddress renamed) {
            this.renamed = renamed;
        }

        @Override
        public Boolean visit(DropPolicy drop) {
            Policy policy = drop.definition();
            return policy != null && (isIn(policy.using()) || isIn(policy.withCheck()));
        }

        private boolean isIn(@Nullable String condition) {
            return condition != null
                    && SqlTokenizer.of(condition).stream().anyMatch(token -> token.is("select"))
                    && mentions(condition, renamed);
        }

        /** Neither the condition of a trigger nor an exclusion constraint can have a query. */
        @Override
        protected Boolean visitOther(Operation operation) {
            return false;
        }
    }

    private static final class Renamed extends PartialVisitor<Operation> {

        private final ObjectAddress from;
        private final ObjectAddress to;

        Renamed(Operation rename) {
            this.from = rename.subject();
            this.to = rename.result();
        }

        @Override
        public Operation visit(DropTrigger drop) {
            Trigger trigger = drop.definition();
            return new DropTrigger(
                    table(drop.table()),
                    drop.name(),
                    trigger == null
                            ? null
                            : new Trigger(
                                    trigger.name(),
                                    trigger.timing(),
                                    renaming(drop.table(), RenamedSql::column).apply(trigger.events()),
                                    trigger.referencing(),
                                    trigger.forEachRow(),
                                    sql(drop.table(), trigger.when(), RenamedSql::columnOfRow),
                                    trigger.call(),
                                    trigger.comment()));
        }

        @Override
        public Operation visit(DropPolicy drop) {
            Policy policy = drop.definition();
            return new DropPolicy(
                    table(drop.table()),
                    drop.name(),
                    policy == null
                            ? null
                            : new Policy(
                                    policy.name(),
                                    policy.restrictive(),
                                    policy.command(),
                                    policy.roles(),
                                    sql(drop.table(), policy.using(), RenamedSql::column),
                                    sql(drop.table(), policy.withCheck(), RenamedSql::column),
                                    policy.comment()));
        }

        @Override
        public Operation visit(DropExclusion drop) {
            Exclusion exclusion = drop.definition();
            boolean isRenamed = from.kind() == Kind.CONSTRAINT
                    && from.name().equals(drop.table())
                    && drop.name().equals(from.part());
            String name = isRenamed ? to.requiredPart() : drop.name();
            return new DropExclusion(
                    table(drop.table()),
                    name,
                    exclusion == null
                            ? null
                            : new Exclusion(
                                    name,
                                    exclusion.method(),
                                    exclusion.elements().stream()
                                            .map(element -> new Exclusion.Element(
                                                    required(drop.table(), element.expression()), element.operator()))
                                            .toList(),
                                    sql(drop.table(), exclusion.where(), RenamedSql::column),
                                    exclusion.deferrability(),
                                    exclusion.comment()));
        }

        @Override
        protected Operation visitOther(Operation operation) {
            throw new IllegalArgumentException("no drop of a trigger, policy or exclusion constraint: " + operation);
        }

        private QualifiedName table(QualifiedName table) {
            return from.kind() == Kind.TABLE && from.name().equals(table) ? to.name() : table;
        }

        private String required(QualifiedName table, String sql) {
            return renaming(table, RenamedSql::column).apply(sql);
        }

        private @Nullable String sql(QualifiedName table, @Nullable String sql, ColumnRename inColumns) {
            return sql == null ? null : renaming(table, inColumns).apply(sql);
        }

        private UnaryOperator<String> renaming(QualifiedName table, ColumnRename inColumns) {
            return switch (from.kind()) {
                case COLUMN ->
                    from.name().equals(table)
                            ? sql -> inColumns.apply(sql, from.requiredPart(), to.requiredPart())
                            : sql -> sql;
                case TYPE -> sql -> RenamedSql.type(sql, from.name(), to.name());
                case ENUM_VALUE ->
                    sql -> RenamedSql.enumValue(sql, from.name(), from.requiredPart(), to.requiredPart());
                case TABLE, SEQUENCE -> sql -> RenamedSql.relation(sql, from.name(), to.name());
                default -> sql -> sql;
            };
        }

        private interface ColumnRename {
            String apply(String sql, String from, String to);
        }
    }
}
