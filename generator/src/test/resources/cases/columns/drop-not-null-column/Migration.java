package migrations;

import static dev.retort.migration.Definitions.backfill;
import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * drop not null column.
 *
 * <p>The first revision. Review notes: 1 danger and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "drop not null column",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_DropNotNullColumn implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Data loss: PostgreSQL deletes all values of users.nick, and the downgrade cannot restore them. Application
        // code that still uses the column fails.
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). The
        // statement itself is fast.
        op.dropColumn("users", "nick");
    }

    @Override
    public void downgrade(Operations op) {
        // Backfill: the upgrade deletes the values of users.nick. The downgrade sets this value instead, after
        // confirmation.
        op.addColumn("users", column("nick", "text").notNull(), backfill("''"));
    }
}
