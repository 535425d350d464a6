package migrations;

import static dev.retort.migration.Definitions.backfill;
import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * add not null with backfill.
 *
 * <p>The first revision. Review: 2 warnings.
 */
@Revision(
        id = "0123456789ab",
        message = "add not null with backfill",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_AddNotNullWithBackfill implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Changes rows: those of users get this value in email.
        // Lock: ACCESS EXCLUSIVE on users, for as long as it takes to give rows their value and to check them.
        op.addColumn("users", column("email", "text").notNull(), backfill("lower(name) || '@example.com'"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("users", "email");
    }
}
