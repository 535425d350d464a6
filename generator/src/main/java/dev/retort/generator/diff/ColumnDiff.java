package dev.retort.generator.diff;

import dev.retort.generator.conversion.Conversion;
import dev.retort.generator.diff.ColumnChange.Way;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.DropColumn;
import dev.retort.operation.ExistingValues;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** Compares the columns of a table that exists on both sides. Their order is ignored. */
final class ColumnDiff {

    private final Table actual;
    private final Table wanted;
    private final QualifiedName table;
    private final AlterCapabilities capabilities;

    ColumnDiff(Table actual, Table wanted, AlterCapabilities capabilities) {
        this.actual = actual;
        this.wanted = wanted;
        this.table = wanted.name();
        this.capabilities = capabilities;
    }

    List<Operation> of(ColumnChanges changes) {
        List<Operation> operations = new ArrayList<>();
        changes.drops().forEach(column -> operations.add(new DropColumn(table, column.name(), column)));
        changes.onBothSides().forEach(change -> operations.addAll(change(change)));
        changes.adds().forEach(column -> operations.add(new AddColumn(table, column)));
        return operations;
    }

    /** Whether the operation only removes a default or an identity. */
    static boolean onlyReleases(AlterColumn operation) {
        Column released = ColumnChange.released(operation.before(), operation.after());
        return !operation.before().equals(operation.after()) && released.equals(operation.after());
    }

    private List<Operation> change(ColumnChange change) {
        Column before = change.before();
        if (change.way() == Way.REPLACE) {
            return List.of(new DropColumn(table, before.name(), before), new AddColumn(table, change.after()));
        }
        List<Operation> operations = new ArrayList<>(alterations(change));
        CommentDiff.of(
                        CommentDiff.on(Kind.COLUMN, table, before.name()),
                        before.comment(),
                        change.after().comment())
                .forEach(operations::add);
        return operations;
    }

    private List<Operation> alterations(ColumnChange change) {
        Column before = change.before();
        Column after = change.after();
        return switch (change.way()) {
            case KEEP, REPLACE -> List.of();
            case ALTER -> List.of(alteration(before, after));
            case RELEASE_THEN_ALTER ->
                List.of(alteration(before, change.released()), alteration(change.released(), after));
        };
    }

    private AlterColumn alteration(Column commentedBefore, Column commentedAfter) {
        Column before = commentedBefore.withComment(null);
        Column after = commentedAfter.withComment(null);
        Conversion.Using using = capabilities.conversion().between(before, after, actual, wanted);
        return new AlterColumn(
                table,
                before,
                after,
                new ExistingValues(using.upgrade(), null),
                new ExistingValues(using.downgrade(), null));
    }
}
