package migrations;

import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.primaryKey;
import static dev.retort.migration.Definitions.unique;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * columns changed under a foreign key.
 *
 * <p>The first revision. Review: 5 warnings and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "columns changed under a foreign key",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ColumnsChangedUnderAForeignKey implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: ACCESS EXCLUSIVE on orders and users, briefly.
        op.dropConstraint("orders", "orders_user_id_fkey");

        // Lock: ACCESS EXCLUSIVE on users, briefly.
        op.dropConstraint("users", "users_pkey");

        // Fails if two rows of users have the same id, code.
        // Lock: ACCESS EXCLUSIVE on users, for as long as its index takes.
        op.addPrimaryKey("users", primaryKey("id", "code"));

        // Fails if two rows of users have the same id.
        // Lock: ACCESS EXCLUSIVE on users, for as long as its index takes.
        op.addUnique("users", unique("id"));

        // Lock: SHARE ROW EXCLUSIVE on orders and users, for as long as the check of existing rows takes.
        op.addForeignKey("orders", foreignKey("user_id").references("users", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("orders", "orders_user_id_fkey");

        op.dropConstraint("users", "users_id_key");

        op.dropConstraint("users", "users_pkey");
        op.addPrimaryKey("users", primaryKey("id"));

        op.addForeignKey("orders", foreignKey("user_id").references("users", "id"));
    }
}
