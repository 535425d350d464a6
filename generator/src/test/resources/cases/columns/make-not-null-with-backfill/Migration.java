package migrations;

import static dev.retort.migration.Definitions.backfill;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * make not null with backfill.
 *
 * <p>The first revision. Review notes: 2 warnings.
 */
@Revision(
        id = "0123456789ab",
        message = "make not null with backfill",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_MakeNotNullWithBackfill implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Backfill: sets email in the rows of users where it is null.
        // Table scan: PostgreSQL updates and checks the rows of users and blocks reads and writes until the migration
        // commits (ACCESS EXCLUSIVE).
        op.alterColumn("users",
                from(column("email", "text")),
                to(column("email", "text").notNull()),
                backfill("name || '@example.com'"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("users",
                from(column("email", "text").notNull()),
                to(column("email", "text")));
    }
}
