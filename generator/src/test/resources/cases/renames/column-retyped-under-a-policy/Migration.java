package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.policy;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.trigger;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * column retyped under a policy.
 *
 * <p>The first revision. Review notes: 2 warnings and 4 notes.
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

        // In the way of a change below: policy own. It is created again after the change, with its new definition.
        op.dropPolicy("members", "own");

        // In the way of a change below: trigger changed. It is created again after the change, as it is.
        op.dropTrigger("members", "changed");

        op.alterColumn("members",
                from(column("email", "varchar(100)")),
                to(column("email", "text")));

        op.createTrigger("members",
                trigger("changed").before("UPDATE OF email").forEachRow()
                        .when("(old.email)::text IS DISTINCT FROM (new.email)::text").executes("note()"));

        op.createPolicy("members", policy("own").command("SELECT").using("email = (CURRENT_USER)::text"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropPolicy("members", "own");

        op.dropTrigger("members", "changed");

        op.alterColumn("members",
                from(column("email", "text")),
                to(column("email", "varchar(100)")));

        op.createTrigger("members",
                trigger("changed").before("UPDATE OF email").forEachRow()
                        .when("(old.email)::text IS DISTINCT FROM (new.email)::text").executes("note()"));

        op.createPolicy("members", policy("own").command("SELECT").using("(email)::text = CURRENT_USER"));

        op.renameConstraint("members", from("members_pkey"), to("users_pkey"));

        op.renameColumn("members", from("email"), to("mail"));

        op.renameTable(from("members"), to("users"));
    }
}
