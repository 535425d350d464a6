package migrations;

import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * column.
 *
 * <p>The first revision. Review notes: 1 warning and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "column",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_Column implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        // Breaks a running application: queries and function bodies that use column users.mail fail after the commit.
        op.renameColumn("users", from("mail"), to("email"));

        op.renameConstraint("users", from("users_mail_key"), to("users_email_key"));

        op.renameIndex("users", from("users_mail_age_idx"), to("users_email_age_idx"));
    }

    @Override
    public void downgrade(Operations op) {
        op.renameIndex("users", from("users_email_age_idx"), to("users_mail_age_idx"));

        op.renameConstraint("users", from("users_email_key"), to("users_mail_key"));

        op.renameColumn("users", from("email"), to("mail"));
    }
}
