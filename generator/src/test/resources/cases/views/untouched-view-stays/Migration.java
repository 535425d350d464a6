package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * untouched view stays.
 *
 * <p>The first revision. Review notes: 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "untouched view stays",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_UntouchedViewStays implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.
        // Prepared statements: in open sessions, those that read users.nick fail once ("cached plan must not change
        // result type"). Restart the application or clear its connection pools after the migration.

        op.alterColumn("users",
                from(column("nick", "varchar(20)")),
                to(column("nick", "text")));

        op.addColumn("users", column("email", "text"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("users", "email");

        op.alterColumn("users",
                from(column("nick", "text")),
                to(column("nick", "varchar(20)")));
    }
}
