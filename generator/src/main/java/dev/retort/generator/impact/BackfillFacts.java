package dev.retort.generator.impact;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.DropColumn;
import dev.retort.operation.Operation;
import dev.retort.operation.PartialVisitor;
import dev.retort.operation.RenameTracker;
import dev.retort.postgres.catalog.RowFacts;
import dev.retort.postgres.catalog.RowProbe;
import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the facts about existing rows on which backfills depend. The database still has the names before all renames. */
final class BackfillFacts extends PartialVisitor<Void> {

    private final Schema actual;
    private final RenameTracker renames = new RenameTracker();
    private final Map<QualifiedName, QualifiedName> originalTables = new TreeMap<>();
    private final Map<ColumnName, ColumnName> originalColumns = new HashMap<>();

    private BackfillFacts(Schema actual) {
        this.actual = actual;
    }

    static RowFacts read(Connection connection, Schema actual, List<Operation> operations) throws SQLException {
        BackfillFacts facts = new BackfillFacts(actual);
        for (Operation operation : operations) {
            operation.accept(facts);
            facts.renames.track(operation);
        }
        return facts.read(connection);
    }

    @Override
    public Void visit(AddColumn add) {
        return add.column().needsValue() ? askForRows(add.table()) : visitOther(add);
    }

    @Override
    public Void visit(DropColumn drop) {
        return drop.definition() != null && drop.definition().needsValue()
                ? askForRows(drop.table())
                : visitOther(drop);
    }

    @Override
    public Void visit(AlterColumn alter) {
        if (RequiredValues.refusesNulls(alter)) {
            return askForNulls(new ColumnName(alter.table(), alter.after().name()));
        }
        return RequiredValues.acceptsNulls(alter) ? askForRows(alter.table()) : visitOther(alter);
    }

    @Override
    protected Void visitOther(Operation operation) {
        return null;
    }

    private Void askForRows(QualifiedName table) {
        QualifiedName original = renames.table(table);
        if (original != null && actual.table(table).isPresent()) {
            originalTables.put(table, original);
        }
        return null;
    }

    private Void askForNulls(ColumnName column) {
        QualifiedName original = renames.table(column.table());
        if (original != null) {
            originalColumns.put(column, new ColumnName(original, renames.column(column.table(), column.column())));
        }
        return null;
    }

    private RowFacts read(Connection connection) throws SQLException {
        RowFacts found = RowProbe.probe(
                connection, new TreeSet<>(originalTables.values()), new HashSet<>(originalColumns.values()));
        Map<QualifiedName, QualifiedName> tables = new TreeMap<>(originalTables);
        originalColumns.forEach((column, original) -> tables.put(column.table(), original.table()));
        Map<QualifiedName, Long> estimates = new HashMap<>();
        tables.forEach((table, original) -> {
            Long estimate = found.tables().get(original);
            if (estimate != null) {
                estimates.put(table, estimate);
            }
        });
        Set<ColumnName> withNulls = new HashSet<>();
        originalColumns.forEach((column, original) -> {
            if (found.hasNulls(original)) {
                withNulls.add(column);
            }
        });
        return new RowFacts(estimates, withNulls);
    }
}
