package migrations;

import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * column with expressions.
 *
 * <p>The first revision. Review notes: 1 warning and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "column with expressions",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ColumnWithExpressions implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        // Breaks a running application: queries and function bodies that use column users.mail fail after the commit.
        op.renameColumn("users", from("mail"), to("email"));

        op.renameConstraint("users", from("users_mail_check"), to("users_email_check"));
    }

    @Override
    public void downgrade(Operations op) {
        op.renameConstraint("users", from("users_email_check"), to("users_mail_check"));

        op.renameColumn("users", from("email"), to("mail"));
    }
}
