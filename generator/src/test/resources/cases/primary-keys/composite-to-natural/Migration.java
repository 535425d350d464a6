package migrations;

import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * composite to natural.
 *
 * <p>The first revision. Review notes: 2 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "composite to natural",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_CompositeToNatural implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of user_roles until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.

        op.dropConstraint("user_roles", "user_roles_pkey");

        // Fails if two rows of user_roles have the same code.
        // Index build: PostgreSQL reads all rows of user_roles and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addPrimaryKey("user_roles", primaryKey("code"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("user_roles", "user_roles_pkey");
        op.addPrimaryKey("user_roles", primaryKey("user_id", "role_id"));
    }
}
