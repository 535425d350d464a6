package migrations;

import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.expression;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.unique;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * drop column with all that hangs on it.
 *
 * <p>The first revision. Review notes: 1 danger and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "drop column with all that hangs on it",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_DropColumnWithAllThatHangsOnIt implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.dropIndex("users", "users_name_idx");
        op.dropIndex("users", "users_nick_idx");

        op.dropConstraint("users", "users_name_nick_key");

        op.dropConstraint("users", "nick_is_no_name");

        // Data loss: PostgreSQL deletes all values of users.nick, and the downgrade cannot restore them. Application
        // code that still uses the column fails.
        op.dropColumn("users", "nick");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("users", column("nick", "text"));

        op.addCheck("users", check("nick <> name").named("nick_is_no_name"));

        op.addUnique("users", unique("name", "nick"));

        op.createIndex("users", index(expression("lower(nick)")).named("users_nick_idx"));
        op.createIndex("users", index("name").where("nick IS NOT NULL"));
    }
}
