package migrations;

import static dev.retort.migration.Definitions.backfill;
import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * soft delete added.
 *
 * <p>The first revision. Review notes: 2 warnings.
 */
@Revision(
        id = "0123456789ab",
        message = "soft delete added",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_SoftDeleteAdded implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Backfill: sets deleted in all rows of users.
        // Table scan: PostgreSQL updates and checks the rows of users and blocks reads and writes until the migration
        // commits (ACCESS EXCLUSIVE).
        op.addColumn("users",
                column("deleted", "boolean").notNull().comment("Soft-delete indicator"),
                backfill("false"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("users", "deleted");
    }
}
