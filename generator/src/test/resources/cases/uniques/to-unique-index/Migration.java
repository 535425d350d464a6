package migrations;

import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.unique;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * to unique index.
 *
 * <p>The first revision. Review notes: 2 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "to unique index",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ToUniqueIndex implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.dropConstraint("users", "users_email_key");

        // Fails if two rows of users have the same email.
        // Index build: PostgreSQL reads all rows of users and blocks writes until the migration commits (SHARE).
        op.createIndex("users", index("email").unique());
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("users", "users_email_idx");

        op.addUnique("users", unique("email"));
    }
}
