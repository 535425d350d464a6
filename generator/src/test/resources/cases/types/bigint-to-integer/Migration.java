package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * bigint to integer.
 *
 * <p>The first revision. Review notes: 1 danger, 1 warning and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "bigint to integer",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_BigintToInteger implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Data loss or failure: a value of users.value that does not fit integer is rounded, truncated or rejected.
        // Table rewrite: PostgreSQL rewrites all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        // Prepared statements: in open sessions, those that read users.value fail once ("cached plan must not change
        // result type"). Restart the application or clear its connection pools after the migration.
        op.alterColumn("users",
                from(column("value", "bigint")),
                to(column("value", "integer")));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("users",
                from(column("value", "integer")),
                to(column("value", "bigint")));
    }
}
