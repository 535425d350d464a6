package migrations;

import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * table and column.
 *
 * <p>The first revision. Review: 3 warnings and 3 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "table and column",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_TableAndColumn implements Migration {
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

        // Breaks a running application: whatever still uses sequence users_id_seq fails from the commit on, the bodies
        // of functions included.
        op.renameSequence(from("users_id_seq"), to("members_id_seq"));

        // Lock: ACCESS EXCLUSIVE on members, briefly.
        op.renameConstraint("members", from("users_pkey"), to("members_pkey"));
    }

    @Override
    public void downgrade(Operations op) {
        op.renameConstraint("members", from("members_pkey"), to("users_pkey"));

        op.renameSequence(from("members_id_seq"), to("users_id_seq"));

        op.renameColumn("members", from("email"), to("mail"));

        op.renameTable(from("members"), to("users"));
    }
}
