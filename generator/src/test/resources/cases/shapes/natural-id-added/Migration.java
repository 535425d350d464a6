package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.unique;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * natural id added.
 *
 * <p>The first revision. Review notes: 1 warning and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "natural id added",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_NaturalIdAdded implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.addColumn("users", column("login", "varchar(40)"));

        // Index build: PostgreSQL reads all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addUnique("users", unique("login"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("users", "users_login_key");

        op.dropColumn("users", "login");
    }
}
