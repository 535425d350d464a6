package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * surrogate to composite.
 *
 * <p>The first revision. Review: 1 danger, 2 warnings and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "surrogate to composite",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_SurrogateToComposite implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: ACCESS EXCLUSIVE on user_roles, briefly.
        op.dropConstraint("user_roles", "user_roles_pkey");

        // Data loss: the values of user_roles.id are gone, and a downgrade does not bring them back. Code that still
        // uses the column fails.
        // Lock: ACCESS EXCLUSIVE on user_roles, briefly.
        op.dropColumn("user_roles", "id");

        // Fails if two rows of user_roles have the same user_id, role_id.
        // Lock: ACCESS EXCLUSIVE on user_roles, for as long as its index takes.
        op.addPrimaryKey("user_roles", primaryKey("user_id", "role_id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("user_roles", "user_roles_pkey");

        op.addColumn("user_roles", column("id", "bigint").identity());

        op.addPrimaryKey("user_roles", primaryKey("id"));
    }
}
