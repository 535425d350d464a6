package dev.retort.generator.impact;

import dev.retort.operation.AddConstraint;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.Operation;
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
 * The indexes that operations make in the place of others of their name, which a table can then be replicated or clustered
 * by as before.
 *
 * @param operations the operations
 * @param wanted what they lead to
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">PostgreSQL manual, ALTER TABLE</a>
 */
record RecreatedIndexes(List<Operation> operations, Schema wanted) {

    private static final Set<String> CLUSTERABLE = Set.of("btree", "gist");

    /** What gives an index the role of the one before; null where there is none, or it cannot have that role. */
    @Nullable
    String sql(DependentProperty attachment, QualifiedName table, String index) {
        boolean fits =
                switch (attachment.tie()) {
                    case REPLICA_IDENTITY -> keys(table, index);
                    case CLUSTER -> clusters(table, index);
                    default -> false;
                };
        return fits ? attachment.sql(table, index) : null;
    }

    private boolean keys(QualifiedName table, String name) {
        return operations.stream().anyMatch(operation -> {
            if (operation instanceof CreateIndex create && isNamed(create, table, name)) {
                Index index = create.index();
                return index.unique()
                        && index.predicate() == null
                        && index.elements().stream().noneMatch(IndexElement::expression)
                        && takeNoNulls(
                                table,
                                index.elements().stream()
                                        .map(IndexElement::text)
                                        .toList());
            }
            if (operation instanceof AddConstraint add && add.table().equals(table)) {
                return add.constraint() instanceof PrimaryKey key
                        ? name.equals(key.name()) && key.deferrability() == Deferrability.NOT_DEFERRABLE
                        : add.constraint() instanceof UniqueConstraint unique
                                && name.equals(unique.name())
                                && unique.deferrability() == Deferrability.NOT_DEFERRABLE
                                && takeNoNulls(table, unique.columns());
            }
            return false;
        });
    }

    private boolean clusters(QualifiedName table, String name) {
        return operations.stream()
                .anyMatch(operation -> operation instanceof CreateIndex create
                        ? isNamed(create, table, name)
                                && create.index().predicate() == null
                                && CLUSTERABLE.contains(create.index().method())
                        : operation instanceof AddConstraint add
                                && add.table().equals(table)
                                && (add.constraint() instanceof PrimaryKey
                                        || add.constraint() instanceof UniqueConstraint)
                                && name.equals(add.constraint().name()));
    }

    private static boolean isNamed(CreateIndex create, QualifiedName table, String name) {
        return create.table().equals(table) && name.equals(create.index().name());
    }

    private boolean takeNoNulls(QualifiedName table, List<String> columns) {
        return wanted.table(table)
                .map(found -> columns.stream()
                        .allMatch(
                                name -> found.column(name).map(Column::notNull).orElse(false)))
                .orElse(false);
    }
}
