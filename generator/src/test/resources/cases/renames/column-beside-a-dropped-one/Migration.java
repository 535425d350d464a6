package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.unique;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * column beside a dropped one.
 *
 * <p>The first revision. Review notes: 1 danger, 1 warning and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "column beside a dropped one",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ColumnBesideADroppedOne implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        // Breaks a running application: queries and function bodies that use column users.mail fail after the commit.
        op.renameColumn("users", from("mail"), to("email"));

        op.dropConstraint("users", "users_mail_fax_key");

        // Data loss: PostgreSQL deletes all values of users.fax, and the downgrade cannot restore them. Application
        // code that still uses the column fails.
        op.dropColumn("users", "fax");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("users", column("fax", "text"));

        op.addUnique("users", unique("email", "fax").named("users_mail_fax_key"));

        op.renameColumn("users", from("email"), to("mail"));
    }
}
