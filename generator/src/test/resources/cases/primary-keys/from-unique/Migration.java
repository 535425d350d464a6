package migrations;

import static dev.retort.migration.Definitions.primaryKey;
import static dev.retort.migration.Definitions.unique;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * from unique.
 *
 * <p>The first revision. Review: 2 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "from unique",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_FromUnique implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: ACCESS EXCLUSIVE on users, briefly.
        op.dropConstraint("users", "users_id_key");

        // Fails if two rows of users have the same id.
        // Lock: ACCESS EXCLUSIVE on users, for as long as its index takes.
        op.addPrimaryKey("users", primaryKey("id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("users", "users_pkey");

        op.addUnique("users", unique("id"));
    }
}
