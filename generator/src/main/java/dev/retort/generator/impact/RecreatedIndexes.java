package dev.retort.generator.impact;

import dev.retort.operation.AddConstraint;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.Operation;
import dev.retort.operation.PartialVisitor;
import dev.retort.postgres.unmanaged.DependentProperty;
import dev.retort.schema.Column;
import dev.retort.schema.Deferrability;
import dev.retort.schema.Index;
import dev.retort.schema.IndexElement;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The indexes that operations create in place of others, and that have the comment of these, or that a table can be
 * replicated or clustered by as before.
 *
 * @param operations the operations
 * @param wanted the schema after them
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">PostgreSQL manual, ALTER TABLE</a>
 */
record RecreatedIndexes(List<Operation> operations, Schema wanted) {

    private static final Set<String> CLUSTERABLE = Set.of("btree", "gist");

    /** The statement that gives an index the role of the former one, or null if no created index can have that role. */
    @Nullable
    String sql(DependentProperty attachment, QualifiedName table, String index) {
        boolean fits =
                switch (attachment.tie()) {
                    case REPLICA_IDENTITY -> isCreated(table, index, new IdentifiesRows());
                    case INDEX_COMMENT ->
                        index.equals(attachment.part()) && isCreated(table, index, new BelongsToConstraint());
                    case CLUSTER -> isCreated(table, index, new OrdersRows());
                    default -> false;
                };
        return fits ? attachment.sql(table, index) : null;
    }

    private boolean isCreated(QualifiedName table, String name, PartialVisitor<Boolean> condition) {
        return operations.stream()
                .filter(operation -> operation.action().creates())
                .filter(operation -> operation.subject().name().equals(table)
                        && name.equals(operation.subject().part()))
                .anyMatch(operation -> operation.accept(condition));
    }

    /** Whether the index is that of a new constraint. */
    private static final class BelongsToConstraint extends PartialVisitor<Boolean> {

        @Override
        public Boolean visit(AddConstraint add) {
            return true;
        }

        @Override
        protected Boolean visitOther(Operation operation) {
            return false;
        }
    }

    /** Whether the index of a new constraint, or a new index, can be the replica identity of its table. */
    private final class IdentifiesRows extends PartialVisitor<Boolean> {

        @Override
        public Boolean visit(CreateIndex create) {
            Index index = create.index();
            List<String> columns =
                    index.elements().stream().map(IndexElement::text).toList();
            return index.unique()
                    && index.predicate() == null
                    && index.elements().stream().noneMatch(IndexElement::expression)
                    && areNotNull(create.table(), columns);
        }

        @Override
        public Boolean visit(AddConstraint add) {
            if (add.constraint() instanceof PrimaryKey key) {
                return key.deferrability() == Deferrability.NOT_DEFERRABLE;
            }
            return add.constraint() instanceof UniqueConstraint unique
                    && unique.deferrability() == Deferrability.NOT_DEFERRABLE
                    && areNotNull(add.table(), unique.columns());
        }

        @Override
        protected Boolean visitOther(Operation operation) {
            return false;
        }
    }

    /** Whether a table can be clustered by the index of a new constraint, or by a new index. */
    private static final class OrdersRows extends PartialVisitor<Boolean> {

        @Override
        public Boolean visit(CreateIndex create) {
            return create.index().predicate() == null
                    && CLUSTERABLE.contains(create.index().method());
        }

        @Override
        public Boolean visit(AddConstraint add) {
            return add.constraint() instanceof PrimaryKey || add.constraint() instanceof UniqueConstraint;
        }

        @Override
        protected Boolean visitOther(Operation operation) {
            return false;
        }
    }

    private boolean areNotNull(QualifiedName table, List<String> columns) {
        return wanted.table(table)
                .map(found -> columns.stream()
                        .allMatch(
                                name -> found.column(name).map(Column::notNull).orElse(false)))
                .orElse(false);
    }
}
