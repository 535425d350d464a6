package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * generated column rebuilt.
 *
 * <p>The first revision. Review notes: 1 warning.
 */
@Revision(
        id = "0123456789ab",
        message = "generated column rebuilt",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_GeneratedColumnRebuilt implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Table rewrite: PostgreSQL rewrites all rows of lines and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.alterColumn("lines",
                from(column("total", "numeric").generatedStored("price * (quantity)::numeric")),
                to(column("total", "numeric").generatedStored("(price * (quantity)::numeric) * 1.2")));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("lines",
                from(column("total", "numeric").generatedStored("(price * (quantity)::numeric) * 1.2")),
                to(column("total", "numeric").generatedStored("price * (quantity)::numeric")));
    }
}
