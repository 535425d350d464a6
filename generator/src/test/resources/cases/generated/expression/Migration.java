package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * expression.
 *
 * <p>The first revision. Review notes: 1 warning.
 */
@Revision(
        id = "0123456789ab",
        message = "expression",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_Expression implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Table rewrite: PostgreSQL rewrites all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.alterColumn("users",
                from(column("length", "integer").generatedStored("length(name)")),
                to(column("length", "integer").generatedStored("length(name) + 1")));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("users",
                from(column("length", "integer").generatedStored("length(name) + 1")),
                to(column("length", "integer").generatedStored("length(name)")));
    }
}
