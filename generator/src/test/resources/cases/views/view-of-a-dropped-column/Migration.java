package migrations;

import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * view of a dropped column.
 *
 * <p>The first revision. Review notes: 2 dangers and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "view of a dropped column",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ViewOfADroppedColumn implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Blocked: view nicks blocks dropping users.nick, so the upgrade refuses to run. To continue, add
        // op.execute("DROP VIEW nicks") before this operation, and recreate it afterwards if you need it: CREATE VIEW
        // nicks AS SELECT id, nick FROM users.
        // Data loss: PostgreSQL deletes all values of users.nick, and the downgrade cannot restore them. Application
        // code that still uses the column fails.
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). The
        // statement itself is fast.
        op.dropColumn("users", "nick");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("users", column("nick", "varchar(20)"));
    }
}
