package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * add.
 *
 * <p>The first revision. Review notes: 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "add",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_Add implements Migration {
    @Override
    public void upgrade(Operations op) {
        // The identity of users.id continues after the largest existing value. Retort reads that value when the
        // migration runs.
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). The
        // statement itself is fast.
        op.alterColumn("users",
                from(column("id", "bigint").notNull()),
                to(column("id", "bigint").identity()));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("users",
                from(column("id", "bigint").identity()),
                to(column("id", "bigint").notNull()));
    }
}
