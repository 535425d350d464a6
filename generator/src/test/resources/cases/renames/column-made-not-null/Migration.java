package migrations;

import static dev.retort.migration.Definitions.backfill;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * column made not null.
 *
 * <p>The first revision. Review: 3 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "column made not null",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ColumnMadeNotNull implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Breaks a running application: whatever still uses column users.mail fails from the commit on, the bodies of
        // functions included.
        // Lock: ACCESS EXCLUSIVE on users, briefly.
        op.renameColumn("users", from("mail"), to("email"));

        // Changes rows: those of users that have null there get this value in email.
        // Lock: ACCESS EXCLUSIVE on users, for as long as it takes to give rows their value and to check them.
        op.alterColumn("users",
                from(column("email", "text")),
                to(column("email", "text").notNull()),
                backfill("'nobody'"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("users",
                from(column("email", "text").notNull()),
                to(column("email", "text")));

        op.renameColumn("users", from("email"), to("mail"));
    }
}
