package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * drop table under a foreign key elsewhere.
 *
 * <p>The first revision. Review: 2 dangers and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "drop table under a foreign key elsewhere",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_DropTableUnderAForeignKeyElsewhere implements Migration {
    @Override
    public void upgrade(Operations op) {
        // In the way: constraint invoices_user_id_fkey on table billing.invoices is in the way of dropping table users,
        // and the upgrade refuses to begin. To go on, write op.execute("ALTER TABLE billing.invoices DROP CONSTRAINT
        // invoices_user_id_fkey") before, and what is to become of it after: it was ALTER TABLE billing.invoices ADD
        // CONSTRAINT invoices_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id).
        // Data loss: the rows of users are gone, and a downgrade does not bring them back. Code that still uses the
        // table fails.
        // Lock: ACCESS EXCLUSIVE on users, briefly.
        op.dropTable("users");

        op.createTable("other",
                column("id", "bigint").notNull(),
                primaryKey("id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("other");

        op.createTable("users",
                column("id", "bigint").notNull(),
                column("name", "varchar(50)"),
                column("nick", "varchar(20)"),
                column("active", "boolean").notNull().defaultSql("true"),
                primaryKey("id"));
    }
}
