package migrations;

import static dev.retort.migration.Definitions.backfillNeeded;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * column made not null without value.
 *
 * <p>The first revision. Review: 1 danger, 2 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "column made not null without value",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ColumnMadeNotNullWithoutValue implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Breaks a running application: whatever still uses column users.mail fails from the commit on, the bodies of
        // functions included.
        // Lock: ACCESS EXCLUSIVE on users, briefly.
        op.renameColumn("users", from("mail"), to("email"));

        // Refuses to run until it is known what rows of users that have null there get in email: write backfill("…")
        // with an SQL value in place of backfillNeeded().
        // Lock: ACCESS EXCLUSIVE on users, for as long as it takes to give rows their value and to check them.
        op.alterColumn("users",
                from(column("email", "text")),
                to(column("email", "text").notNull()),
                backfillNeeded());
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("users",
                from(column("email", "text").notNull()),
                to(column("email", "text")));

        op.renameColumn("users", from("email"), to("mail"));
    }
}
