package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.view;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * column retyped under a view.
 *
 * <p>The first revision. Review notes: 1 warning and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "column retyped under a view",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ColumnRetypedUnderAView implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users and adults until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.
        // Prepared statements: in open sessions, those that read users.email fail once ("cached plan must not change
        // result type"). Restart the application or clear its connection pools after the migration.

        // Breaks a running application: queries and function bodies that use column users.mail fail after the commit.
        op.renameColumn("users", from("mail"), to("email"));

        op.dropView("adults");

        op.alterColumn("users",
                from(column("email", "varchar(100)")),
                to(column("email", "text")));

        op.createView(view("adults")
                .as("""
                        SELECT id,
                            email AS mail,
                            (age + 1) AS next_age
                           FROM users
                          WHERE (age >= 18)"""));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropView("adults");

        op.alterColumn("users",
                from(column("email", "text")),
                to(column("email", "varchar(100)")));

        op.createView(view("adults")
                .as("""
                        SELECT id,
                            email AS mail,
                            (age + 1) AS next_age
                           FROM users
                          WHERE (age >= 18)"""));

        op.renameColumn("users", from("email"), to("mail"));
    }
}
