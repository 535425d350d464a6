package migrations;

import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * from ordinary with statistics.
 *
 * <p>The first revision. Review notes: 1 danger, 1 warning and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "from ordinary with statistics",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_FromOrdinaryWithStatistics implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of items until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.executeSafe("DROP STATISTICS IF EXISTS total_and_tax");

        // Data loss: PostgreSQL deletes all values of items.total, and the downgrade cannot restore them. Application
        // code that still uses the column fails.
        op.dropColumn("items", "total");

        // Table rewrite: PostgreSQL rewrites all rows of items and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addColumn("items", column("total", "integer").generatedStored("price + tax"));

        op.executeSafe("CREATE STATISTICS total_and_tax ON tax, total FROM items");
    }

    @Override
    public void downgrade(Operations op) {
        op.executeSafe("DROP STATISTICS IF EXISTS total_and_tax");

        op.dropColumn("items", "total");
        op.addColumn("items", column("total", "integer"));

        op.executeSafe("CREATE STATISTICS total_and_tax ON tax, total FROM items");
    }
}
