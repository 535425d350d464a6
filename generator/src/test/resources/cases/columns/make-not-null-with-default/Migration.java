package migrations;

import static dev.retort.migration.Definitions.backfill;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * make not null with default.
 *
 * <p>The first revision. Review notes: 2 warnings.
 */
@Revision(
        id = "0123456789ab",
        message = "make not null with default",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_MakeNotNullWithDefault implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Backfill: sets level in the rows of users where it is null.
        // Table scan: PostgreSQL updates and checks the rows of users and blocks reads and writes until the migration
        // commits (ACCESS EXCLUSIVE).
        op.alterColumn("users",
                from(column("level", "integer")),
                to(column("level", "integer").notNull().defaultSql("1")),
                backfill("1"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("users",
                from(column("level", "integer").notNull().defaultSql("1")),
                to(column("level", "integer")));
    }
}
