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
 * <p>The first revision. Review notes: 3 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "column made not null",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ColumnMadeNotNull implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        // Breaks a running application: queries and function bodies that use column users.mail fail after the commit.
        op.renameColumn("users", from("mail"), to("email"));

        // Backfill: sets email in the rows of users where it is null.
        // Table scan: PostgreSQL updates and checks the rows of users and blocks reads and writes until the migration
        // commits (ACCESS EXCLUSIVE).
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
