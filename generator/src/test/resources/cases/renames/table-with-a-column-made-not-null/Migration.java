package migrations;

import static dev.retort.migration.Definitions.backfill;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * table with a column made not null.
 *
 * <p>The first revision. Review notes: 3 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "table with a column made not null",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_TableWithAColumnMadeNotNull implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users and members until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.

        // Breaks a running application: queries and function bodies that use table users fail after the commit.
        op.renameTable(from("users"), to("members"));

        op.renameConstraint("members", from("users_pkey"), to("members_pkey"));

        // Backfill: sets mail in the rows of members where it is null.
        // Table scan: PostgreSQL updates and checks the rows of members and blocks reads and writes until the migration
        // commits (ACCESS EXCLUSIVE).
        op.alterColumn("members",
                from(column("mail", "text")),
                to(column("mail", "text").notNull()),
                backfill("'nobody'"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("members",
                from(column("mail", "text").notNull()),
                to(column("mail", "text")));

        op.renameConstraint("members", from("members_pkey"), to("users_pkey"));

        op.renameTable(from("members"), to("users"));
    }
}
