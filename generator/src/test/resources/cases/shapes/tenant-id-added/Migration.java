package migrations;

import static dev.retort.migration.Definitions.backfill;
import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * tenant id added.
 *
 * <p>The first revision. Review notes: 2 warnings.
 */
@Revision(
        id = "0123456789ab",
        message = "tenant id added",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_TenantIdAdded implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Backfill: sets tenant in all rows of users.
        // Table scan: PostgreSQL updates and checks the rows of users and blocks reads and writes until the migration
        // commits (ACCESS EXCLUSIVE).
        op.addColumn("users", column("tenant", "varchar(40)").notNull(), backfill("'first'"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("users", "tenant");
    }
}
