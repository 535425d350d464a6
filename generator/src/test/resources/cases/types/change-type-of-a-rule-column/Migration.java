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
 * <p>The first revision. Review: 1 danger and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "change type of a rule column",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ChangeTypeOfARuleColumn implements Migration {
    @Override
    public void upgrade(Operations op) {
        // In the way: rule keep on table users is in the way of changing the type of users.nick, and the upgrade
        // refuses to begin. To go on, write op.execute("DROP RULE keep ON users") before, and what is to become of it
        // after: it was CREATE RULE keep AS ON UPDATE TO public.users DO INSERT INTO log (nick) VALUES (new.nick);.
        // Prepared statements of open sessions that read users.nick fail once: restart the application or empty its
        // connection pools afterwards.
        // Lock: ACCESS EXCLUSIVE on users, briefly.
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
