package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * change type of a rule column.
 *
 * <p>The first revision. Review notes: 1 danger and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "change type of a rule column",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ChangeTypeOfARuleColumn implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Blocked: rule keep on table users blocks changing the type of users.nick, so the upgrade refuses to run. To
        // continue, add op.execute("DROP RULE keep ON users") before this operation, and recreate it afterwards if you
        // need it: CREATE RULE keep AS ON UPDATE TO public.users DO INSERT INTO log (nick) VALUES (new.nick).
        // Prepared statements: in open sessions, those that read users.nick fail once ("cached plan must not change
        // result type"). Restart the application or clear its connection pools after the migration.
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). The
        // statement itself is fast.
        op.alterColumn("users",
                from(column("nick", "varchar(20)")),
                to(column("nick", "text")));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("users",
                from(column("nick", "text")),
                to(column("nick", "varchar(20)")));
    }
}
