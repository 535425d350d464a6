package migrations;

import static dev.retort.migration.Definitions.backfillNeeded;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * make not null without value.
 *
 * <p>The first revision. Review notes: 1 danger and 1 warning.
 */
@Revision(
        id = "0123456789ab",
        message = "make not null without value",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_MakeNotNullWithoutValue implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Value needed: replace backfillNeeded() with backfill("…") and an SQL expression for email in the rows of
        // users where it is null. Until then the upgrade refuses to run.
        // Table scan: PostgreSQL updates and checks the rows of users and blocks reads and writes until the migration
        // commits (ACCESS EXCLUSIVE).
        op.alterColumn("users",
                from(column("email", "text")),
                to(column("email", "text").notNull()),
                backfillNeeded());
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("users",
                from(column("email", "text").notNull()),
                to(column("email", "text")));
    }
}
