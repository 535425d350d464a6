package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * drop table under a foreign key elsewhere.
 *
 * <p>The first revision. Review notes: 2 dangers and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "drop table under a foreign key elsewhere",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_DropTableUnderAForeignKeyElsewhere implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.createTable("other",
                column("id", "bigint").notNull(),
                primaryKey("id"));

        // Blocked: constraint invoices_user_id_fkey on table billing.invoices blocks dropping table users, so the
        // upgrade refuses to run. To continue, add op.execute("ALTER TABLE billing.invoices DROP CONSTRAINT
        // invoices_user_id_fkey") before this operation, and recreate it afterwards if you need it: ALTER TABLE
        // billing.invoices ADD CONSTRAINT invoices_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id).
        // Data loss: PostgreSQL deletes all rows of users, and the downgrade cannot restore them. Application code that
        // still uses the table fails. If another program or persistence unit uses it, keep it with exclude=table:users
        // in the settings.
        op.dropTable("users");
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable("users",
                column("id", "bigint").notNull(),
                column("name", "varchar(50)"),
                column("nick", "varchar(20)"),
                column("active", "boolean").notNull().defaultSql("true"),
                primaryKey("id"));

        op.dropTable("other");
    }
}
