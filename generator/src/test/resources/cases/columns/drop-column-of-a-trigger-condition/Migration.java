package migrations;

import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * drop column of a trigger condition.
 *
 * <p>The first revision. Review notes: 2 dangers and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "drop column of a trigger condition",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_DropColumnOfATriggerCondition implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Blocked: trigger renamed on table users blocks dropping users.nick, so the upgrade refuses to run. To
        // continue, add op.execute("DROP TRIGGER renamed ON users") before this operation, and recreate it afterwards
        // if you need it: CREATE TRIGGER renamed AFTER UPDATE ON public.users FOR EACH ROW WHEN (((old.nick)::text IS
        // DISTINCT FROM (new.nick)::text)) EXECUTE FUNCTION note().
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
