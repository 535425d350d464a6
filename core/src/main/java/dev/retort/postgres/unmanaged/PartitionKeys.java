package dev.retort.postgres.unmanaged;

import dev.retort.operation.AddConstraint;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropIndex;
import dev.retort.operation.Execute;
import dev.retort.operation.Operation;
import dev.retort.operation.PartialVisitor;
import dev.retort.operation.RenameTracker;
import dev.retort.postgres.ColumnRebuild;
import dev.retort.postgres.SqlTokenizer;
import dev.retort.postgres.unmanaged.PartitionedTables.Partitioned;
import dev.retort.schema.IndexElement;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the operations that PostgreSQL refuses on a partitioned table: changes of the columns of its partition key, keys
 * without these columns, and indexes that are built or dropped concurrently.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-partitioning.html">PostgreSQL manual, Table Partitioning</a>
 */
final class PartitionKeys {

    private final List<Partitioned> tables;
    private final RenameTracker origins = new RenameTracker();
    private final Set<String> repartitioned = new HashSet<>();
    private final List<BlockingDependency> blocked = new ArrayList<>();

    private PartitionKeys(List<Partitioned> tables) {
        this.tables = tables;
    }

    /** Whether PostgreSQL may refuse one of the operations if its table is partitioned. */
    static boolean mayBlock(List<Operation> operations) {
        return operations.stream().anyMatch(operation -> operation.accept(IS_CONCERNED));
    }

    /** Returns the operations that these tables block, in their order. */
    static List<BlockingDependency> blocking(List<Operation> operations, List<Partitioned> tables) {
        PartitionKeys search = new PartitionKeys(tables);
        for (int i = 0; i < operations.size(); i++) {
            operations.get(i).accept(search.new Step(i));
            search.origins.track(operations.get(i));
        }
        return search.blocked;
    }

    private static final PartialVisitor<Boolean> IS_CONCERNED = new PartialVisitor<>() {

        @Override
        public Boolean visit(AlterColumn alter) {
            return rebuilds(alter);
        }

        @Override
        public Boolean visit(DropColumn drop) {
            return true;
        }

        @Override
        public Boolean visit(AddConstraint add) {
            return add.constraint() instanceof PrimaryKey || add.constraint() instanceof UniqueConstraint;
        }

        @Override
        public Boolean visit(CreateIndex create) {
            return create.concurrently() || create.index().unique();
        }

        @Override
        public Boolean visit(DropIndex drop) {
            return drop.concurrently();
        }

        @Override
        protected Boolean visitOther(Operation operation) {
            return false;
        }
    };

    private static boolean rebuilds(AlterColumn alter) {
        return ColumnRebuild.isRetyped(alter.before(), alter.after())
                || (alter.before().generated() == null && alter.after().generated() != null);
    }

    /** Examines one operation. */
    private final class Step extends PartialVisitor<Void> {

        private final int place;

        Step(int place) {
            this.place = place;
        }

        @Override
        public Void visit(AlterColumn alter) {
            if (rebuilds(alter)) {
                changeColumn(alter.table(), alter.after().name(), "changing the type of ");
            }
            return null;
        }

        @Override
        public Void visit(DropColumn drop) {
            changeColumn(drop.table(), drop.column(), "dropping ");
            return null;
        }

        private void changeColumn(QualifiedName table, String column, String change) {
            for (Partitioned partitioned : partitioned(table)) {
                if (partitioned.columns().contains(origins.column(table, column))) {
                    block(
                            change + table + "." + column,
                            partitioned.key(),
                            "create a table with the new partition key, copy the rows with op.execute and drop this one");
                }
            }
        }

        @Override
        public Void visit(AddConstraint add) {
            if (add.constraint() instanceof PrimaryKey key) {
                addKey(add.table(), "the primary key", key.columns());
            } else if (add.constraint() instanceof UniqueConstraint unique) {
                addKey(add.table(), "unique constraint " + unique.name(), unique.columns());
            }
            return null;
        }

        @Override
        public Void visit(CreateIndex create) {
            String index = "index " + create.index().name();
            if (create.concurrently()) {
                buildConcurrently(create.table(), "creating " + index);
            } else if (create.index().unique()) {
                addKey(
                        create.table(),
                        "unique " + index,
                        create.index().elements().stream()
                                .map(IndexElement::text)
                                .toList());
            }
            return null;
        }

        @Override
        public Void visit(DropIndex drop) {
            if (drop.concurrently()) {
                buildConcurrently(drop.table(), "dropping index " + drop.name());
            }
            return null;
        }

        /** A statement of the author that partitions or moves the table handles it. */
        @Override
        public Void visit(Execute execute) {
            if (SqlTokenizer.of(execute.sql()).stream()
                    .anyMatch(token -> token.is("partition") || token.is("rename"))) {
                repartitioned.addAll(MentionedNames.inStatement(execute.sql()));
            }
            return null;
        }

        @Override
        protected Void visitOther(Operation operation) {
            return null;
        }

        private void addKey(QualifiedName table, String key, List<String> columns) {
            for (Partitioned partitioned : partitioned(table)) {
                Set<String> missing = new HashSet<>(partitioned.columns());
                columns.forEach(column -> missing.remove(origins.column(table, column)));
                if (partitioned.hasExpressions()) {
                    block(
                            "adding " + key + " to " + table,
                            partitioned.key() + ", which has an expression,",
                            "add it to each partition with op.execute instead");
                } else if (!missing.isEmpty()) {
                    String names = String.join(", ", missing.stream().sorted().toList());
                    block(
                            "adding " + key + " to " + table,
                            partitioned.key(),
                            "add " + names + " to its columns, or add it to each partition with op.execute instead");
                }
            }
        }

        private void buildConcurrently(QualifiedName table, String change) {
            for (Partitioned partitioned : partitioned(table)) {
                block(
                        change + " concurrently",
                        partitioned.key(),
                        "remove concurrently(), or build the index of each partition concurrently with op.execute and"
                                + " attach it to one that is created on only the parent");
            }
        }

        private List<Partitioned> partitioned(QualifiedName table) {
            QualifiedName origin = origins.table(table);
            return tables.stream()
                    .filter(partitioned -> partitioned.name().equals(origin)
                            && !repartitioned.contains(partitioned.name().name()))
                    .toList();
        }

        private void block(String change, String key, String remedy) {
            blocked.add(BlockingDependency.advising(place, change, key, remedy));
        }
    }
}
