package migrations;

import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * drop column of a trigger condition.
 *
 * <p>The first revision. Review: 2 dangers and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "drop column of a trigger condition",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_DropColumnOfATriggerCondition implements Migration {
    @Override
    public void upgrade(Operations op) {
        // In the way: trigger renamed on table users is in the way of dropping users.nick, and the upgrade refuses to
        // begin. To go on, write op.execute("DROP TRIGGER renamed ON users") before, and what is to become of it after:
        // it was CREATE TRIGGER renamed AFTER UPDATE ON public.users FOR EACH ROW WHEN (((old.nick)::text IS DISTINCT
        // FROM (new.nick)::text)) EXECUTE FUNCTION note().
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
