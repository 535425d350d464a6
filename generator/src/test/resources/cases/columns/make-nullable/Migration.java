package migrations;

import static dev.retort.migration.Definitions.backfill;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * make nullable.
 *
 * <p>The first revision. Review notes: 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "make nullable",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_MakeNullable implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). The
        // statement itself is fast.
        op.alterColumn("users",
                from(column("name", "varchar(100)").notNull()),
                to(column("name", "varchar(100)")));
    }

    @Override
    public void downgrade(Operations op) {
        // Backfill: rows of users may have null in name. The downgrade sets this value instead, after confirmation.
        op.alterColumn("users",
                from(column("name", "varchar(100)")),
                to(column("name", "varchar(100)").notNull()),
                backfill("''"));
    }
}
