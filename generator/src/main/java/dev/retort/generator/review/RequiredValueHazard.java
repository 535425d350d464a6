package dev.retort.generator.review;

import dev.retort.generator.note.HazardName;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Backfill;
import dev.retort.operation.ReplacedColumns;
import dev.retort.postgres.catalog.RowFacts;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.OptionalLong;

/** Existing rows that lack a value that becomes required. */
final class RequiredValueHazard extends Hazard {

    private final TableContext surroundings;
    private final RowFacts rows;
    private final ReplacedColumns replaced;

    RequiredValueHazard(TableContext surroundings, RowFacts rows, ReplacedColumns replaced) {
        this.surroundings = surroundings;
        this.rows = rows;
        this.replaced = replaced;
    }

    @Override
    public List<Finding> visit(AddColumn operation) {
        Column column = operation.column();
        if (operation.backfill() != null) {
            return filled(
                    operation.backfill(), operation.table(), column.name(), "in all rows of " + operation.table());
        }
        boolean filled = column.defaultSql() != null || column.identity() != null || column.generated() != null;
        if (!column.notNull() || filled || surroundings.isNew(operation.table())) {
            return List.of();
        }
        return Finding.warning(
                HazardName.MAY_FAIL,
                "Fails if " + operation.table() + " has rows. Add backfill(\"…\") with the value of " + column.name()
                        + " for existing rows, or a default." + oldValues(operation.table(), column.name()));
    }

    @Override
    public List<Finding> visit(AlterColumn operation) {
        String column = operation.after().name();
        if (operation.backfill() != null) {
            return filled(
                    operation.backfill(),
                    operation.table(),
                    column,
                    "in the rows of " + operation.table() + " where it is null");
        }
        if (operation.before().notNull() || !operation.after().notNull()) {
            return List.of();
        }
        return Finding.warning(
                HazardName.MAY_FAIL,
                "Fails if " + column + " is null in a row of " + operation.table()
                        + ". Add backfill(\"…\") with a value for such rows.");
    }

    private List<Finding> filled(Backfill backfill, QualifiedName table, String column, String which) {
        if (backfill.isNeeded()) {
            return Finding.danger(
                    HazardName.NEEDS_VALUE,
                    "Value needed: replace backfillNeeded() with backfill(\"…\") and an SQL expression for " + column
                            + " " + which + "." + oldValues(table, column) + " Until then the upgrade refuses to run.");
        }
        OptionalLong estimate = rows.estimate(table);
        String size = estimate.isPresent() ? "; the table has about " + estimate.getAsLong() + " rows" : "";
        return Finding.warning(HazardName.UPDATES_ROWS, "Backfill: sets " + column + " " + which + size + ".");
    }

    private String oldValues(QualifiedName table, String column) {
        return replaced.temporaryName(new ColumnName(table, column))
                .map(old -> " The old values are in " + old + ".")
                .orElse("");
    }
}
