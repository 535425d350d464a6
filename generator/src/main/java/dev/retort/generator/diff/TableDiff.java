package dev.retort.generator.diff;

import dev.retort.generator.sql.InLists;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropTable;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.Operation;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.RelationNames;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares tables and their dependent objects. */
final class TableDiff {

    private final Pairing<Table> tables;
    private final TableChanges changes;
    private final Map<QualifiedName, Pairing<ForeignKey>> foreignKeys = new HashMap<>();
    private final Schema actual;
    private final AlterCapabilities capabilities;
    private final ConstraintNames names;

    TableDiff(Schema actual, Schema wanted, Schema whole, AlterCapabilities capabilities) {
        Set<QualifiedName> relations = RelationNames.of(whole);
        this.actual = actual;
        this.capabilities = capabilities;
        this.tables = Pairing.byKey(actual.tables(), wanted.tables(), Table::name);
        this.changes = new TableChanges(tables.kept().stream()
                .map(pair -> TableChange.of(pair.before(), pair.after(), capabilities, relations))
                .toList());
        changes.all()
                .forEach(change -> foreignKeys.put(
                        change.wanted().name(), ForeignKeyDiff.pair(change.actual(), change.wanted(), changes)));
        this.names = TakenNames.of(actual, wanted, whole, tables, changes, foreignKeys);
    }

    /** The changes of the tables that exist on both sides. */
    TableChanges changes() {
        return changes;
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        RowTypeOrder.ofDropped(tables.drops()).forEach(table -> operations.addAll(drop(table)));
        operations.addAll(new StorageOrder(actual)
                .sorted(changes.all().stream()
                        .flatMap(change -> OptionsDiff.between(change.actual(), change.wanted()))
                        .toList()));
        changes.all().forEach(change -> operations.addAll(change(change)));
        RowTypeOrder.ofNew(tables.adds()).forEach(table -> operations.addAll(create(table)));
        return operations;
    }

    private List<Operation> drop(Table table) {
        Table bare = CreateTable.withoutDependents(table.withUniques(UniqueDiff.ofNew(table)))
                .table();
        List<Operation> operations = new ArrayList<>();
        operations.addAll(new ConstraintOperations(table, names).of(drops(UniqueDiff.afterNew(table))));
        operations.addAll(new ConstraintOperations(table, names).of(drops(table.foreignKeys())));
        operations.addAll(new IndexDiff(table.name(), names).of(drops(indexes(table))));
        operations.add(new DropTable(table.name(), InLists.plain(bare)));
        return operations;
    }

    private List<Operation> create(Table table) {
        List<Operation> operations = new ArrayList<>();
        operations.add(CreateTable.withoutDependents(InLists.plain(table.withUniques(UniqueDiff.ofNew(table)))));
        operations.addAll(new ConstraintOperations(table, names).of(additions(UniqueDiff.afterNew(table))));
        operations.addAll(new IndexDiff(table.name(), names).of(additions(indexes(table))));
        operations.addAll(new ConstraintOperations(table, names).of(additions(table.foreignKeys())));
        operations.addAll(RowSecurityDiff.ofNew(table));
        return operations;
    }

    private static List<Index> indexes(Table table) {
        return table.indexes().stream().map(InLists.ofIndexes(table)).toList();
    }

    private List<Operation> change(TableChange change) {
        QualifiedName name = change.wanted().name();
        ConstraintOperations constraints = new ConstraintOperations(change.wanted(), names);
        List<Operation> operations = new ArrayList<>();
        operations.addAll(new ColumnDiff(change.actual(), change.wanted(), capabilities).of(change.columnChanges()));
        operations.addAll(constraints.of(change.primaryKey()));
        operations.addAll(constraints.of(change.uniques()));
        operations.addAll(constraints.of(change.checks()));
        operations.addAll(new IndexDiff(name, names).of(change.indexes()));
        operations.addAll(constraints.of(foreignKeys.getOrDefault(name, drops(List.of()))));
        operations.addAll(RowSecurityDiff.between(
                name, change.actual().rowSecurity(), change.wanted().rowSecurity()));
        CommentDiff.of(
                        CommentDiff.on(Kind.TABLE, name),
                        change.actual().comment(),
                        change.wanted().comment())
                .forEach(operations::add);
        return operations;
    }

    private static <T> Pairing<T> drops(List<T> drops) {
        return new Pairing<>(drops, List.of(), List.of(), List.of());
    }

    private static <T> Pairing<T> additions(List<T> adds) {
        return new Pairing<>(List.of(), adds, List.of(), List.of());
    }
}
