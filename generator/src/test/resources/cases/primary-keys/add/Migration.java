package migrations;

import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * add.
 *
 * <p>The first revision. Review notes: 2 warnings.
 */
@Revision(
        id = "0123456789ab",
        message = "add",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_Add implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Fails if two rows of users have the same id.
        // Index build: PostgreSQL reads all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addPrimaryKey("users", primaryKey("id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("users", "users_pkey");
    }
}
