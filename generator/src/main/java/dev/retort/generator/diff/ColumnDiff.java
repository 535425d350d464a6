package dev.retort.generator.diff;

import dev.retort.generator.conversion.Conversion;
import dev.retort.generator.conversion.Types;
import dev.retort.generator.diff.Pairing.Pair;
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

    List<Operation> of(Pairing<Column> columns) {
        List<Operation> operations = new ArrayList<>();
        columns.leaving().forEach(column -> operations.add(new DropColumn(table, column.name(), column)));
        columns.replaced().forEach(pair -> operations.add(new AddColumn(table, pair.after())));
        columns.adds().forEach(column -> operations.add(new AddColumn(table, column)));
        columns.kept().forEach(pair -> operations.addAll(alter(pair)));
        return operations;
    }

    /** Whether the operation only removes a default or an identity. */
    static boolean onlyReleases(AlterColumn operation) {
        Column released = released(operation.before(), operation.after());
        return !operation.before().equals(operation.after()) && released.equals(operation.after());
    }

    private List<Operation> alter(Pair<Column> pair) {
        Column before = pair.before().withComment(null);
        Column after = withEquivalentsOf(before, pair.after().withComment(null));
        List<Operation> operations = new ArrayList<>();
        if (!before.equals(after)) {
            Column released = mustRelease(before) ? released(before, after) : before;
            if (!released.equals(before)) {
                operations.add(alteration(before, released));
            }
            if (!released.equals(after)) {
                operations.add(alteration(released, after));
            }
        }
        CommentDiff.of(
                        CommentDiff.on(Kind.COLUMN, table, before.name()),
                        pair.before().comment(),
                        pair.after().comment())
                .forEach(operations::add);
        return operations;
    }

    private AlterColumn alteration(Column before, Column after) {
        Conversion.Using using = capabilities.conversion().between(before, after, actual, wanted);
        return new AlterColumn(
                table,
                before,
                after,
                new ExistingValues(using.upgrade(), null),
                new ExistingValues(using.downgrade(), null));
    }

    /** Copies equivalent properties from {@code before}, so that they do not appear as differences. */
    private static Column withEquivalentsOf(Column before, Column after) {
        Column result = Types.same(before.type(), after.type()) ? after.withType(before.type()) : after;
        result = ColumnChanges.sameGenerated(before.generated(), after.generated())
                ? result.withGenerated(before.generated())
                : result;
        return Defaults.same(before, result) ? result.withDefault(before.defaultSql()) : result;
    }

    /**
     * Whether the column has to release a sequence, a sequence name or an enumerated value first, so that these can be
     * dropped, reused or rebuilt.
     */
    private boolean mustRelease(Column before) {
        return before.identity() != null
                || Defaults.readsSequence(before.defaultSql())
                || capabilities.rebuildsTypeOf(before);
    }

    private static Column released(Column before, Column after) {
        Column column = before.identity() != null && after.identity() == null ? before.withIdentity(null) : before;
        return Defaults.same(before.defaultSql(), after.defaultSql()) ? column : column.withDefault(null);
    }
}
