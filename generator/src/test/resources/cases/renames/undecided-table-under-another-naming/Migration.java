package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * undecided table under another naming.
 *
 * <p>The first revision. Review notes: 1 danger, 1 warning and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "undecided table under another naming",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_UndecidedTableUnderAnotherNaming implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of useraccount until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.

        op.createTable("user_account",
                column("id", "bigint").notNull(),
                column("first_name", "varchar(255)"),
                column("last_name", "varchar(255)"),
                column("login_name", "varchar(255)"),
                primaryKey("id"));

        // Data loss: PostgreSQL deletes all rows of useraccount, and the downgrade cannot restore them. Application
        // code that still uses the table fails. If another program or persistence unit uses it, keep it with
        // exclude=table:useraccount in the settings.
        // If table useraccount was renamed to user_account, generate this migration again with --rename
        // useraccount=user_account. As written, the rows are lost.
        op.dropTable("useraccount");
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable("useraccount",
                column("id", "bigint").notNull(),
                column("firstname", "varchar(255)"),
                column("lastname", "varchar(255)"),
                column("loginname", "varchar(255)"),
                primaryKey("id"));

        op.dropTable("user_account");
    }
}
