package dev.retort.generator.impact;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Backfill;
import dev.retort.operation.DropColumn;
import dev.retort.operation.Operation;
import dev.retort.operation.PartialVisitor;
import dev.retort.postgres.catalog.RowFacts;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Returns an operation with the values that rows need in the upgrade and in the downgrade. */
final class BackfillVisitor extends PartialVisitor<Operation> {

    private final Schema actual;
    private final RowFacts rows;
    private final Map<ColumnName, String> answers;
    private final Set<ColumnName> added;

    /**
     * Creates a visitor.
     *
     * @param actual the database after the renames among the operations
     * @param answers the values that a person has given
     * @param added the columns that the operations add
     */
    BackfillVisitor(Schema actual, RowFacts rows, Map<ColumnName, String> answers, Set<ColumnName> added) {
        this.actual = actual;
        this.rows = rows;
        this.answers = answers;
        this.added = added;
    }

    @Override
    public Operation visit(AddColumn add) {
        boolean needed = rows.hasRows(add.table()) && add.column().needsValue();
        return add.withBackfill(forExistingRows(Backfills.columnOf(add), add.backfill(), needed));
    }

    @Override
    public Operation visit(DropColumn drop) {
        return drop.withBackfill(forRestoredColumn(drop));
    }

    @Override
    public Operation visit(AlterColumn alter) {
        return alter.withBackfills(forNulls(alter), forNullsInDowngrade(alter));
    }

    @Override
    protected Operation visitOther(Operation operation) {
        return operation;
    }

    /** An answer takes precedence over the value that the project's own class has set. */
    private @Nullable Backfill forExistingRows(ColumnName column, @Nullable Backfill customized, boolean needed) {
        String answer = answers.get(column);
        if (answer != null) {
            return Backfill.of(answer);
        }
        if (customized != null) {
            return customized;
        }
        return needed ? Backfill.NEEDED : null;
    }

    private @Nullable Backfill forNulls(AlterColumn alter) {
        if (!RequiredValues.refusesNulls(alter)) {
            return null;
        }
        ColumnName column = Backfills.columnOf(alter);
        Backfill backfill = forExistingRows(column, alter.backfill(), rows.hasNulls(column));
        String defaultSql = alter.after().defaultSql();
        return Backfill.NEEDED.equals(backfill) && defaultSql != null ? Backfill.of(defaultSql) : backfill;
    }

    /** Rows may get nulls between upgrade and downgrade. If no neutral value exists, the server refuses them. */
    private @Nullable Backfill forNullsInDowngrade(AlterColumn alter) {
        if (!RequiredValues.acceptsNulls(alter) || !rows.hasRows(alter.table())) {
            return null;
        }
        Backfill neutral = neutralValue(alter.table(), alter.before());
        return neutral.isNeeded() ? null : neutral;
    }

    private @Nullable Backfill forRestoredColumn(DropColumn drop) {
        ColumnName name = Backfills.columnOf(drop);
        String answer = answers.get(name);
        if (answer != null && !added.contains(name)) {
            return Backfill.of(answer);
        }
        if (drop.backfill() != null) {
            return drop.backfill();
        }
        Column column = drop.definition();
        return column != null && column.needsValue() && rows.hasRows(drop.table())
                ? neutralValue(drop.table(), column)
                : null;
    }

    private Backfill neutralValue(QualifiedName table, Column column) {
        return actual.table(table)
                .flatMap(known -> NeutralValue.of(known, column))
                .map(Backfill::of)
                .orElse(Backfill.NEEDED);
    }
}
