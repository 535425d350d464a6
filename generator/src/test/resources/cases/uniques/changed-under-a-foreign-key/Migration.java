package migrations;

import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.unique;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * changed under a foreign key.
 *
 * <p>The first revision. Review: 3 warnings and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "changed under a foreign key",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ChangedUnderAForeignKey implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: ACCESS EXCLUSIVE on orders and users, briefly.
        op.dropConstraint("orders", "orders_user_name_fkey");

        // Lock: ACCESS EXCLUSIVE on users, briefly.
        op.dropConstraint("users", "users_name_key");

        // Fails if two rows of users have the same name.
        // Lock: ACCESS EXCLUSIVE on users, for as long as its index takes.
        op.addUnique("users", unique("name").include("team"));

        // Lock: SHARE ROW EXCLUSIVE on orders and users, for as long as the check of existing rows takes.
        op.addForeignKey("orders", foreignKey("user_name").references("users", "name"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("orders", "orders_user_name_fkey");

        op.dropConstraint("users", "users_name_key");
        op.addUnique("users", unique("name"));

        op.addForeignKey("orders", foreignKey("user_name").references("users", "name"));
    }
}
