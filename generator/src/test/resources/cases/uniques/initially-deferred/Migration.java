package migrations;

import static dev.retort.migration.Definitions.unique;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * initially deferred.
 *
 * <p>The first revision. Review notes: 2 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "initially deferred",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_InitiallyDeferred implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.dropConstraint("users", "users_email_key");

        // Fails if two rows of users have the same email.
        // Index build: PostgreSQL reads all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addUnique("users", unique("email").initiallyDeferred());
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("users", "users_email_key");
        op.addUnique("users", unique("email").deferrable());
    }
}
