package migrations;

import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * table and column.
 *
 * <p>The first revision. Review notes: 3 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "table and column",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_TableAndColumn implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users and members until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.

        // Breaks a running application: queries and function bodies that use table users fail after the commit.
        op.renameTable(from("users"), to("members"));

        // Breaks a running application: queries and function bodies that use column members.mail fail after the commit.
        op.renameColumn("members", from("mail"), to("email"));

        // Breaks a running application: queries and function bodies that use sequence users_id_seq fail after the
        // commit.
        op.renameSequence(from("users_id_seq"), to("members_id_seq"));

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
