package migrations;

import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * from ordinary with statistics.
 *
 * <p>The first revision. Review: 1 danger, 1 warning and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "from ordinary with statistics",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_FromOrdinaryWithStatistics implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.executeSafe("DROP STATISTICS IF EXISTS total_and_tax");

        // Data loss: the values of items.total are gone, and a downgrade does not bring them back. Code that still uses
        // the column fails.
        // Lock: ACCESS EXCLUSIVE on items, briefly.
        op.dropColumn("items", "total");

        // Lock: ACCESS EXCLUSIVE on items, for as long as it takes to write every row anew.
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
