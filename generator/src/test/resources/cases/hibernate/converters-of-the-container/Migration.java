package migrations;

import static dev.retort.migration.Definitions.backfill;
import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * converters of the container.
 *
 * <p>The first revision. Review notes: 2 warnings.
 */
@Revision(
        id = "0123456789ab",
        message = "converters of the container",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ConvertersOfTheContainer implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Backfill: sets visits in all rows of patient.
        // Table scan: PostgreSQL updates and checks the rows of patient and blocks reads and writes until the migration
        // commits (ACCESS EXCLUSIVE).
        op.addColumn("patient", column("visits", "integer").notNull(), backfill("0"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("patient", "visits");
    }
}
