package dev.retort.generator.diff;

import dev.retort.operation.Action;
import dev.retort.operation.AddConstraint;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterEnum;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropConstraint;
import dev.retort.operation.DropEnum;
import dev.retort.operation.DropTable;
import dev.retort.operation.EnumUse;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.Operation;
import dev.retort.operation.PartialVisitor;
import dev.retort.postgres.ColumnRebuild;
import dev.retort.schema.ColumnName;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.ViewUses;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The objects that operations change and that a view may depend on.
 *
 * @param columns the columns that get another type or are rebuilt
 * @param relations the tables that are created again
 * @param types the types that are rebuilt
 * @param keys the tables that get another primary key
 * @param lost the tables and types that are dropped for good
 * @param lostColumns the columns that are dropped for good
 * @param lostKeys the tables whose primary key is dropped for good
 */
record AffectedObjects(
        Set<ColumnName> columns,
        Set<QualifiedName> relations,
        Set<QualifiedName> types,
        Set<QualifiedName> keys,
        Set<QualifiedName> lost,
        Set<ColumnName> lostColumns,
        Set<QualifiedName> lostKeys) {

    /** An enumerated type that is rebuilt, and its columns. */
    static AffectedObjects byRebuild(QualifiedName type, Collection<EnumUse> uses) {
        AffectedObjects affected = new AffectedObjects();
        affected.addRebuild(type, uses);
        return affected;
    }

    static AffectedObjects by(List<Operation> operations) {
        AffectedObjects affected = new AffectedObjects();
        EffectVisitor visitor = affected.new EffectVisitor();
        operations.forEach(operation -> operation.accept(visitor));
        affected.addLosses(operations);
        return affected;
    }

    private AffectedObjects() {
        this(
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>());
    }

    /** Whether a view with these dependencies has to be dropped before the operations. */
    boolean isBlockedBy(ViewUses uses) {
        return uses.columns().stream().anyMatch(columns::contains)
                || uses.relations().stream().anyMatch(relations::contains)
                || uses.types().stream().anyMatch(types::contains)
                || uses.keys().stream().anyMatch(keys::contains);
    }

    /** Whether a view with these dependencies cannot be created again after the operations. */
    boolean preventsRecreation(ViewUses uses) {
        return uses.columns().stream().anyMatch(lostColumns::contains)
                || uses.keys().stream().anyMatch(lostKeys::contains)
                || Stream.of(uses.relations(), uses.queryTypes())
                        .flatMap(List::stream)
                        .anyMatch(lost::contains);
    }

    private final class EffectVisitor extends PartialVisitor<Void> {

        @Override
        public Void visit(AlterColumn alter) {
            if (retypes(alter) || addsOrDropsExpression(alter)) {
                columns.add(new ColumnName(alter.table(), alter.after().name()));
            }
            return null;
        }

        @Override
        public Void visit(DropColumn drop) {
            columns.add(new ColumnName(drop.table(), drop.column()));
            return null;
        }

        @Override
        public Void visit(DropTable drop) {
            relations.add(drop.name());
            return null;
        }

        @Override
        public Void visit(DropEnum drop) {
            lost.add(drop.name());
            return null;
        }

        @Override
        public Void visit(AlterEnum alter) {
            addRebuild(alter.before().name(), alter.uses());
            return null;
        }

        @Override
        public Void visit(DropConstraint drop) {
            if (drop.definition() instanceof PrimaryKey) {
                keys.add(drop.table());
            }
            return null;
        }

        @Override
        protected Void visitOther(Operation operation) {
            return null;
        }
    }

    private void addRebuild(QualifiedName type, Collection<EnumUse> uses) {
        types.add(type);
        uses.forEach(use -> columns.add(use.column()));
    }

    /** Adds the objects that are dropped and not created again. */
    private void addLosses(List<Operation> operations) {
        lostColumns.addAll(columns(operations, Action.DROP));
        lostColumns.removeAll(columns(operations, Action.ADD));
        lost.addAll(tables(operations, Action.DROP));
        lost.removeAll(tables(operations, Action.CREATE));
        lostKeys.addAll(keys);
        Operation.select(operations, AddConstraint.class)
                .filter(add -> add.constraint() instanceof PrimaryKey)
                .forEach(add -> lostKeys.remove(add.table()));
    }

    private static Set<ColumnName> columns(List<Operation> operations, Action action) {
        return operations.stream()
                .filter(operation -> operation.is(action, Kind.COLUMN))
                .map(Operation::subject)
                .map(column -> new ColumnName(column.name(), column.requiredPart()))
                .collect(Collectors.toSet());
    }

    private static Set<QualifiedName> tables(List<Operation> operations, Action action) {
        return operations.stream()
                .filter(operation -> operation.is(action, Kind.TABLE))
                .map(operation -> operation.subject().name())
                .collect(Collectors.toSet());
    }

    private static boolean retypes(AlterColumn alter) {
        return ColumnRebuild.isRetyped(alter.before(), alter.after());
    }

    /** A generation expression can be dropped from a column, but not added to one: one direction rebuilds the column. */
    private static boolean addsOrDropsExpression(AlterColumn alter) {
        return (alter.before().generated() == null) != (alter.after().generated() == null);
    }
}
