package migrations;

import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * undecided column.
 *
 * <p>The first revision. Review: 1 danger, 1 warning and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "undecided column",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_UndecidedColumn implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Data loss: the values of users.mail are gone, and a downgrade does not bring them back. Code that still uses
        // the column fails.
        // Lock: ACCESS EXCLUSIVE on users, briefly.
        // If users.mail became users.email, write this migration again with --rename users.mail=users.email: as it is
        // the values are lost.
        op.dropColumn("users", "mail");

        // Lock: ACCESS EXCLUSIVE on users, briefly.
        op.addColumn("users", column("email", "varchar(100)"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("users", "email");
        op.addColumn("users", column("mail", "varchar(100)"));
    }
}
