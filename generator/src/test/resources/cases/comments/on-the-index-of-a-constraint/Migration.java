package migrations;

import static dev.retort.migration.Definitions.unique;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * on the index of a constraint.
 *
 * <p>The first revision. Review notes: 2 warnings and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "on the index of a constraint",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_OnTheIndexOfAConstraint implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        // PostgreSQL resets the comment of index users_name. The end of this method sets it again.
        op.dropConstraint("users", "users_name");

        // Fails if two rows of users have the same name, email.
        // Index build: PostgreSQL reads all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addUnique("users", unique("name", "email").named("users_name"));

        op.executeSafe("COMMENT ON INDEX users_name IS 'by name'");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("users", "users_name");
        op.addUnique("users", unique("name").named("users_name"));

        op.executeSafe("COMMENT ON INDEX users_name IS 'by name'");
    }
}
