package dev.retort.generator.review;

import dev.retort.generator.note.HazardName;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Backfill;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows that the downgrade restores without their former values. */
final class LostValueHazard extends Hazard {

    @Override
    public List<Finding> visit(AddColumn operation) {
        return of(
                operation.backfill(),
                "the upgrade deletes the values of " + operation.table() + "."
                        + operation.column().name());
    }

    @Override
    public List<Finding> visit(AlterColumn operation) {
        return of(
                operation.backfill(),
                "rows of " + operation.table() + " may have null in "
                        + operation.after().name());
    }

    private static List<Finding> of(@Nullable Backfill backfill, String problem) {
        if (backfill == null) {
            return List.of();
        }
        return backfill.isNeeded()
                ? Finding.danger(
                        HazardName.NEEDS_VALUE,
                        "Value needed: " + problem + ", and no value fits all rows. Replace backfillNeeded() with"
                                + " backfill(\"…\") and an SQL expression. Until then the downgrade refuses to run.")
                : Finding.warning(
                        HazardName.UPDATES_ROWS,
                        "Backfill: " + problem + ". The downgrade sets this value instead, after confirmation.");
    }
}
