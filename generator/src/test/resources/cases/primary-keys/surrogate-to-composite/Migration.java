package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * surrogate to composite.
 *
 * <p>The first revision. Review notes: 1 danger, 2 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "surrogate to composite",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_SurrogateToComposite implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of user_roles until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.

        op.dropConstraint("user_roles", "user_roles_pkey");

        // Fails if two rows of user_roles have the same user_id, role_id.
        // Index build: PostgreSQL reads all rows of user_roles and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addPrimaryKey("user_roles", primaryKey("user_id", "role_id"));

        // Data loss: PostgreSQL deletes all values of user_roles.id, and the downgrade cannot restore them. Application
        // code that still uses the column fails.
        op.dropColumn("user_roles", "id");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("user_roles", column("id", "bigint").identity());

        op.dropConstraint("user_roles", "user_roles_pkey");
        op.addPrimaryKey("user_roles", primaryKey("id"));
    }
}
