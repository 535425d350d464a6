package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * column of a partition key.
 *
 * <p>The first revision. Review notes: 1 danger, 2 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "column of a partition key",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ColumnOfAPartitionKey implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Blocked: the partition key of events (RANGE (day)) blocks changing the type of events.day, so the upgrade
        // refuses to run. To continue, create a table with the new partition key, copy the rows with op.execute and
        // drop this one.
        // Fails if a value of events.day does not fit timestamp.
        // Table rewrite: PostgreSQL rewrites all rows of events and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        // Prepared statements: in open sessions, those that read events.day fail once ("cached plan must not change
        // result type"). Restart the application or clear its connection pools after the migration.
        op.alterColumn("events",
                from(column("day", "date").notNull()),
                to(column("day", "timestamp").notNull()));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("events",
                from(column("day", "timestamp").notNull()),
                to(column("day", "date").notNull()));
    }
}
