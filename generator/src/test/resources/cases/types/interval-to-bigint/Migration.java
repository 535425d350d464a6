package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.using;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * interval to bigint.
 *
 * <p>The first revision. Review notes: 1 danger, 2 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "interval to bigint",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_IntervalToBigint implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Data loss or failure: a value of users.value that does not fit bigint is rounded, truncated or rejected.
        // Fails if a value of users.value cannot be converted to bigint. Check the using expression.
        // Table rewrite: PostgreSQL rewrites all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        // Prepared statements: in open sessions, those that read users.value fail once ("cached plan must not change
        // result type"). Restart the application or clear its connection pools after the migration.
        op.alterColumn("users",
                from(column("value", "interval")),
                to(column("value", "bigint")),
                using("(extract(epoch FROM value) OPERATOR(pg_catalog.*) 1000000000)::bigint"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("users",
                from(column("value", "bigint")),
                to(column("value", "interval")),
                using("(value OPERATOR(pg_catalog./) 1000000000.0 OPERATOR(pg_catalog.*) interval '1 "
                        + "second')::interval"));
    }
}
