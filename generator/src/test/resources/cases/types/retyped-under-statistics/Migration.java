package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.using;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * retyped under statistics.
 *
 * <p>The first revision. Review notes: 2 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "retyped under statistics",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_RetypedUnderStatistics implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Fails if a value of users.nick cannot be converted to integer. Check the using expression.
        // Table rewrite: PostgreSQL rewrites all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        // Prepared statements: in open sessions, those that read users.nick fail once ("cached plan must not change
        // result type"). Restart the application or clear its connection pools after the migration.
        op.alterColumn("users",
                from(column("nick", "varchar(20)")),
                to(column("nick", "integer")),
                using("nick::integer"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("users",
                from(column("nick", "integer")),
                to(column("nick", "varchar(20)")));
    }
}
