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
 * <p>The first revision. Review notes: 5 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "columns changed under a foreign key",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ColumnsChangedUnderAForeignKey implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of orders and users until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.

        op.dropConstraint("orders", "orders_user_id_fkey");

        op.dropConstraint("users", "users_pkey");

        // Fails if two rows of users have the same id, code.
        // Index build: PostgreSQL reads all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addPrimaryKey("users", primaryKey("id", "code"));

        // Fails if two rows of users have the same id.
        // Index build: PostgreSQL reads all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addUnique("users", unique("id"));

        // Table scan: PostgreSQL checks all rows of orders and blocks writes to orders and users until the migration
        // commits (SHARE ROW EXCLUSIVE).
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
