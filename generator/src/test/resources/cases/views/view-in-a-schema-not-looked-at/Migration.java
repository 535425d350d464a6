package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * view in a schema not looked at.
 *
 * <p>The first revision. Review notes: 1 danger and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "view in a schema not looked at",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ViewInASchemaNotLookedAt implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Blocked: view reports.nicks blocks changing the type of users.nick, so the upgrade refuses to run. To
        // continue, add op.execute("DROP VIEW reports.nicks") before this operation, and recreate it afterwards if you
        // need it: CREATE VIEW reports.nicks AS SELECT id, nick FROM users.
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
