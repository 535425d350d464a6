package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * split in two.
 *
 * <p>The first revision. Review notes: 2 dangers and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "split in two",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_SplitInTwo implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.createTable("addresses",
                column("id", "bigint").notNull(),
                column("user_id", "bigint").notNull(),
                column("street", "text"),
                column("city", "text"),
                primaryKey("id"));

        op.addForeignKey("addresses", foreignKey("user_id").references("users", "id"));

        // Data loss: PostgreSQL deletes all values of users.street, and the downgrade cannot restore them. Application
        // code that still uses the column fails.
        op.dropColumn("users", "street");

        // Data loss: PostgreSQL deletes all values of users.city, and the downgrade cannot restore them. Application
        // code that still uses the column fails.
        op.dropColumn("users", "city");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("users", column("city", "text"));
        op.addColumn("users", column("street", "text"));

        op.dropConstraint("addresses", "addresses_user_id_fkey");

        op.dropTable("addresses");
    }
}
