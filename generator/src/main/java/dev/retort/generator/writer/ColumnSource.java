package dev.retort.generator.writer;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Backfill;
import dev.retort.operation.DropColumn;
import dev.retort.operation.RenameColumn;
import dev.retort.schema.Column;
import dev.retort.schema.DataType;
import dev.retort.schema.Generated;
import dev.retort.schema.Identity;
import org.jspecify.annotations.Nullable;

/** Writes operations on columns as calls. */
final class ColumnSource {

    private ColumnSource() {}

    static Call add(AddColumn operation) {
        return withBackfill(
                Call.operation("addColumn", operation.table().toString()).with(column(operation.column())),
                operation.backfill());
    }

    static Call drop(DropColumn operation) {
        return Call.operation("dropColumn", operation.table().toString(), operation.column());
    }

    static Call alter(AlterColumn operation) {
        Call call = Change.of(
                Call.operation("alterColumn", operation.table().toString()),
                column(operation.before()),
                column(operation.after()));
        Call converted = operation.using() == null
                ? call
                : call.with(Call.word("using", operation.using().sql()));
        return withBackfill(converted, operation.backfill());
    }

    private static Call withBackfill(Call call, @Nullable Backfill backfill) {
        if (backfill == null) {
            return call;
        }
        return call.with(backfill.sql() == null ? Call.word("backfillNeeded") : Call.word("backfill", backfill.sql()));
    }

    static Call column(Column column) {
        Call call = Call.word("column", column.name(), column.type().toString());
        call = withIdentity(call, column.identity(), column.type())
                .thenIf(column.notNull() && column.identity() == null, "notNull")
                .thenText("defaultSql", column.defaultSql());
        return withGenerated(call, column.generated())
                .thenText("collation", column.collation())
                .thenText("comment", column.comment());
    }

    static Call rename(RenameColumn operation) {
        return Change.inline(
                Call.operation("renameColumn", operation.table().toString()),
                new Text(operation.from()),
                new Text(operation.to()));
    }

    private static Call withIdentity(Call call, @Nullable Identity identity, DataType columnType) {
        if (identity == null) {
            return call;
        }
        Call counting = SequenceSource.withOptions(Call.word("sequenceOptions"), identity.options(), columnType);
        boolean ordinary = counting.links().size() == 1;
        Expression[] arguments = ordinary ? new Expression[0] : new Expression[] {counting};
        return call.then(identity.always() ? "identityAlways" : "identity", arguments);
    }

    private static Call withGenerated(Call call, @Nullable Generated generated) {
        return generated == null
                ? call
                : call.thenText(generated.stored() ? "generatedStored" : "generatedVirtual", generated.expression());
    }
}
