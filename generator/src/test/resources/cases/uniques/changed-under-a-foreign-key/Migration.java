package migrations;

import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.unique;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * changed under a foreign key.
 *
 * <p>The first revision. Review notes: 3 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "changed under a foreign key",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ChangedUnderAForeignKey implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of orders and users until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.

        op.dropConstraint("orders", "orders_user_name_fkey");

        op.dropConstraint("users", "users_name_key");

        // Fails if two rows of users have the same name.
        // Index build: PostgreSQL reads all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addUnique("users", unique("name").include("team"));

        // Table scan: PostgreSQL checks all rows of orders and blocks writes to orders and users until the migration
        // commits (SHARE ROW EXCLUSIVE).
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
