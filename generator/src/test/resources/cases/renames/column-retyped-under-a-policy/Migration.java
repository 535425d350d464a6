package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * column retyped under a policy.
 *
 * <p>The first revision. Review notes: 1 danger, 2 warnings and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "column retyped under a policy",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ColumnRetypedUnderAPolicy implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users and members until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.
        // Prepared statements: in open sessions, those that read members.email fail once ("cached plan must not change
        // result type"). Restart the application or clear its connection pools after the migration.

        // Breaks a running application: queries and function bodies that use table users fail after the commit.
        op.renameTable(from("users"), to("members"));

        // Breaks a running application: queries and function bodies that use column members.mail fail after the commit.
        op.renameColumn("members", from("mail"), to("email"));

        op.renameConstraint("members", from("users_pkey"), to("members_pkey"));

        // Blocked: policy own on table users blocks changing the type of members.email, so the upgrade refuses to run.
        // To continue, add op.execute("DROP POLICY own ON users") before the renames, and recreate it afterwards if you
        // need it: CREATE POLICY own ON users AS PERMISSIVE FOR SELECT TO PUBLIC USING (((mail)::text = CURRENT_USER)).
        op.alterColumn("members",
                from(column("email", "varchar(100)")),
                to(column("email", "text")));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("members",
                from(column("email", "text")),
                to(column("email", "varchar(100)")));

        op.renameConstraint("members", from("members_pkey"), to("users_pkey"));

        op.renameColumn("members", from("email"), to("mail"));

        op.renameTable(from("members"), to("users"));
    }
}
