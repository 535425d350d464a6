package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * numeric loses precision.
 *
 * <p>The first revision. Review notes: 1 danger, 1 warning and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "numeric loses precision",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_NumericLosesPrecision implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of items until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.
        // Prepared statements: in open sessions, those that read items.price and items.weight fail once ("cached plan
        // must not change result type"). Restart the application or clear its connection pools after the migration.

        op.alterColumn("items",
                from(column("price", "numeric(10,2)")),
                to(column("price", "numeric")));

        // Data loss or failure: a value of items.weight that does not fit numeric(12,3) is rounded, truncated or
        // rejected.
        // Table rewrite: PostgreSQL rewrites all rows of items and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.alterColumn("items",
                from(column("weight", "numeric")),
                to(column("weight", "numeric(12,3)")));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("items",
                from(column("weight", "numeric(12,3)")),
                to(column("weight", "numeric")));

        op.alterColumn("items",
                from(column("price", "numeric")),
                to(column("price", "numeric(10,2)")));
    }
}
