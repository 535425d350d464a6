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
 * <p>The first revision. Review: 1 warning and 4 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "column retyped under a view",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ColumnRetypedUnderAView implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Breaks a running application: whatever still uses column users.mail fails from the commit on, the bodies of
        // functions included.
        // Lock: ACCESS EXCLUSIVE on users, briefly.
        op.renameColumn("users", from("mail"), to("email"));

        // Lock: ACCESS EXCLUSIVE on adults, until the migration commits: nobody reads it meanwhile.
        op.dropView("adults");

        // Prepared statements of open sessions that read users.email fail once: restart the application or empty its
        // connection pools afterwards.
        // Lock: ACCESS EXCLUSIVE on users, briefly.
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
