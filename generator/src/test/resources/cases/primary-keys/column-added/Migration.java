package migrations;

import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * column added.
 *
 * <p>The first revision. Review notes: 2 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "column added",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ColumnAdded implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.dropConstraint("users", "users_pkey");

        // Fails if two rows of users have the same id, code.
        // Index build: PostgreSQL reads all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addPrimaryKey("users", primaryKey("id", "code"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("users", "users_pkey");
        op.addPrimaryKey("users", primaryKey("id"));
    }
}
