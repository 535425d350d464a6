package migrations;

import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * undecided column.
 *
 * <p>The first revision. Review notes: 1 danger, 1 warning and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "undecided column",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_UndecidedColumn implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.addColumn("users", column("email", "varchar(100)"));

        // Data loss: PostgreSQL deletes all values of users.mail, and the downgrade cannot restore them. Application
        // code that still uses the column fails.
        // If users.mail was renamed to users.email, generate this migration again with --rename users.mail=users.email.
        // As written, the values are lost.
        op.dropColumn("users", "mail");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("users", column("mail", "varchar(100)"));
        op.dropColumn("users", "email");
    }
}
