package migrations;

import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * drop column of a rule.
 *
 * <p>The first revision. Review: 2 dangers and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "drop column of a rule",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_DropColumnOfARule implements Migration {
    @Override
    public void upgrade(Operations op) {
        // In the way: rule keep on table users is in the way of dropping users.nick, and the upgrade refuses to begin.
        // To go on, write op.execute("DROP RULE keep ON users") before, and what is to become of it after: it was
        // CREATE RULE keep AS ON UPDATE TO public.users DO INSERT INTO log (nick) VALUES (new.nick);.
        // Data loss: the values of users.nick are gone, and a downgrade does not bring them back. Code that still uses
        // the column fails.
        // Lock: ACCESS EXCLUSIVE on users, briefly.
        op.dropColumn("users", "nick");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("users", column("nick", "varchar(20)"));
    }
}
