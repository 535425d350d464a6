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
 * <p>The first revision. Review: 1 danger, 2 warnings and 5 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "column retyped under a policy",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ColumnRetypedUnderAPolicy implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Breaks a running application: whatever still uses table users fails from the commit on, the bodies of
        // functions included.
        // Lock: ACCESS EXCLUSIVE on users, briefly.
        op.renameTable(from("users"), to("members"));

        // Breaks a running application: whatever still uses column members.mail fails from the commit on, the bodies of
        // functions included.
        // Lock: ACCESS EXCLUSIVE on members, briefly.
        op.renameColumn("members", from("mail"), to("email"));

        // Lock: ACCESS EXCLUSIVE on members, briefly.
        op.renameConstraint("members", from("users_pkey"), to("members_pkey"));

        // In the way: policy own on table users is in the way of changing the type of members.email, and the upgrade
        // refuses to begin. To go on, write op.execute("DROP POLICY own ON users") before the renames, and what is to
        // become of it after: it was CREATE POLICY own ON users AS PERMISSIVE FOR SELECT TO PUBLIC USING (((mail)::text
        // = CURRENT_USER)).
        // Prepared statements of open sessions that read members.email fail once: restart the application or empty its
        // connection pools afterwards.
        // Lock: ACCESS EXCLUSIVE on members, briefly.
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
