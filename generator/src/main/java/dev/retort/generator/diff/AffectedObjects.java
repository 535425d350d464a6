package dev.retort.generator.diff;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AddConstraint;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterEnum;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropConstraint;
import dev.retort.operation.DropEnum;
import dev.retort.operation.DropTable;
import dev.retort.operation.EnumUse;
import dev.retort.operation.Operation;
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
 * What operations do to what a view may be made of.
 *
 * @param columns the columns that get another type or are made anew
 * @param relations the tables that are made anew
 * @param types the types that are made anew
 * @param keys the tables that get another primary key
 * @param gone the tables and types that are gone for good
 * @param goneColumns the columns that are gone for good
 * @param goneKeys the tables whose primary key is gone for good
 */
record AffectedObjects(
        Set<ColumnName> columns,
        Set<QualifiedName> relations,
        Set<QualifiedName> types,
        Set<QualifiedName> keys,
        Set<QualifiedName> gone,
        Set<ColumnName> goneColumns,
        Set<QualifiedName> goneKeys) {

    /** An enumerated type that is made anew, and its columns. */
    static AffectedObjects byRebuild(QualifiedName type, Collection<EnumUse> uses) {
        AffectedObjects touched = new AffectedObjects();
        touched.rebuild(type, uses);
        return touched;
    }

    static AffectedObjects by(List<Operation> operations) {
        AffectedObjects touched = new AffectedObjects();
        operations.forEach(touched::add);
        touched.settle(operations);
        return touched;
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

    /** Whether a view that uses this has to go before. */
    boolean isInTheWay(ViewUses uses) {
        return uses.columns().stream().anyMatch(columns::contains)
                || uses.relations().stream().anyMatch(relations::contains)
                || uses.types().stream().anyMatch(types::contains)
                || uses.keys().stream().anyMatch(keys::contains);
    }

    /** Whether a view that uses this cannot be made again. */
    boolean takesForGood(ViewUses uses) {
        return uses.columns().stream().anyMatch(goneColumns::contains)
                || uses.keys().stream().anyMatch(goneKeys::contains)
                || Stream.of(uses.relations(), uses.queryTypes())
                        .flatMap(List::stream)
                        .anyMatch(gone::contains);
    }

    private void add(Operation operation) {
        if (operation instanceof AlterColumn alter && (retypes(alter) || isMadeAnew(alter))) {
            columns.add(new ColumnName(alter.table(), alter.after().name()));
        } else if (operation instanceof DropColumn drop) {
            columns.add(new ColumnName(drop.table(), drop.column()));
        } else if (operation instanceof DropTable drop) {
            relations.add(drop.name());
        } else if (operation instanceof DropEnum drop) {
            gone.add(drop.name());
        } else if (operation instanceof AlterEnum alter) {
            rebuild(alter.before().name(), alter.uses());
        } else if (operation instanceof DropConstraint drop && drop.definition() instanceof PrimaryKey) {
            keys.add(drop.table());
        }
    }

    private void rebuild(QualifiedName type, Collection<EnumUse> uses) {
        types.add(type);
        uses.forEach(use -> columns.add(use.column()));
    }

    /** What goes and does not come again is gone for good. */
    private void settle(List<Operation> operations) {
        goneColumns.addAll(only(operations, DropColumn.class)
                .map(drop -> new ColumnName(drop.table(), drop.column()))
                .toList());
        only(operations, AddColumn.class)
                .forEach(add -> goneColumns.remove(
                        new ColumnName(add.table(), add.column().name())));
        gone.addAll(only(operations, DropTable.class).map(DropTable::name).toList());
        only(operations, CreateTable.class)
                .forEach(create -> gone.remove(create.table().name()));
        Set<QualifiedName> remade = only(operations, AddConstraint.class)
                .filter(add -> add.constraint() instanceof PrimaryKey)
                .map(AddConstraint::table)
                .collect(Collectors.toSet());
        goneKeys.addAll(keys);
        goneKeys.removeAll(remade);
    }

    private static boolean retypes(AlterColumn alter) {
        return ColumnRebuild.isRetyped(alter.before(), alter.after());
    }

    /** In one of both directions: an expression can be taken from a column, and not given to one. */
    private static boolean isMadeAnew(AlterColumn alter) {
        return (alter.before().generated() == null) != (alter.after().generated() == null);
    }

    private static <T extends Operation> Stream<T> only(List<Operation> operations, Class<T> kind) {
        return operations.stream().filter(kind::isInstance).map(kind::cast);
    }
}
