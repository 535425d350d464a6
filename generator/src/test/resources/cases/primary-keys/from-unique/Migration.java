package migrations;

import static dev.retort.migration.Definitions.primaryKey;
import static dev.retort.migration.Definitions.unique;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * from unique.
 *
 * <p>The first revision. Review notes: 2 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "from unique",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_FromUnique implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.dropConstraint("users", "users_id_key");

        // Fails if two rows of users have the same id.
        // Index build: PostgreSQL reads all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addPrimaryKey("users", primaryKey("id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("users", "users_pkey");

        op.addUnique("users", unique("id"));
    }
}
