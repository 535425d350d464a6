package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * make not null.
 *
 * <p>The first revision. Review notes: 2 warnings.
 */
@Revision(
        id = "0123456789ab",
        message = "make not null",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_MakeNotNull implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Fails if name is null in a row of users. Add backfill("…") with a value for such rows.
        // Table scan: PostgreSQL checks all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.alterColumn("users",
                from(column("name", "varchar(100)")),
                to(column("name", "varchar(100)").notNull()));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("users",
                from(column("name", "varchar(100)").notNull()),
                to(column("name", "varchar(100)")));
    }
}
