package dev.retort.generator.review;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Backfill;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows that come back without the values that they had. */
final class LostValueHazard extends Hazard {

    @Override
    public List<Finding> visit(AddColumn operation) {
        return of(
                operation.backfill(),
                "The old values of " + operation.table() + "."
                        + operation.column().name() + " are gone");
    }

    @Override
    public List<Finding> visit(AlterColumn operation) {
        return of(
                operation.backfill(),
                "Rows of " + operation.table() + " may have no "
                        + operation.after().name());
    }

    private static List<Finding> of(@Nullable Backfill backfill, String problem) {
        if (backfill == null) {
            return List.of();
        }
        return backfill.isNeeded()
                ? Finding.danger(
                        problem + ", and no value fits all rows: write one in place of backfillNeeded(), or the"
                                + " downgrade refuses to run.")
                : Finding.warning(problem + ": they get this value instead, if you confirm.");
    }
}
