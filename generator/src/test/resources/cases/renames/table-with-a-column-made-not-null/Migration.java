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
 * <p>The first revision. Review: 3 warnings and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "table with a column made not null",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_TableWithAColumnMadeNotNull implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Breaks a running application: whatever still uses table users fails from the commit on, the bodies of
        // functions included.
        // Lock: ACCESS EXCLUSIVE on users, briefly.
        op.renameTable(from("users"), to("members"));

        // Lock: ACCESS EXCLUSIVE on members, briefly.
        op.renameConstraint("members", from("users_pkey"), to("members_pkey"));

        // Changes rows: those of members that have null there get this value in mail.
        // Lock: ACCESS EXCLUSIVE on members, for as long as it takes to give rows their value and to check them.
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
