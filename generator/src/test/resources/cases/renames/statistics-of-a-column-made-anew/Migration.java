package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * statistics of a column made anew.
 *
 * <p>The first revision. Review notes: 1 danger, 4 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "statistics of a column made anew",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_StatisticsOfAColumnMadeAnew implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of orders and purchases until the migration commits (ACCESS
        // EXCLUSIVE). Statements without a note of their own are fast.

        op.executeSafe("DROP STATISTICS IF EXISTS gross");

        // Breaks a running application: queries and function bodies that use table orders fail after the commit.
        op.renameTable(from("orders"), to("purchases"));

        // Breaks a running application: queries and function bodies that use column purchases.net fail after the
        // commit.
        op.renameColumn("purchases", from("net"), to("amount"));

        // Breaks a running application: queries and function bodies that use column purchases.country fail after the
        // commit.
        op.renameColumn("purchases", from("country"), to("land"));

        // Data loss: PostgreSQL deletes all values of purchases.gross, and the downgrade cannot restore them.
        // Application code that still uses the column fails.
        op.dropColumn("purchases", "gross");

        op.renameConstraint("purchases", from("orders_pkey"), to("purchases_pkey"));

        // Table rewrite: PostgreSQL rewrites all rows of purchases and blocks reads and writes until the migration
        // commits (ACCESS EXCLUSIVE).
        op.addColumn("purchases", column("gross", "integer").generatedStored("amount * 2"));

        op.executeSafe("""
                CREATE STATISTICS gross ON land, gross, (amount + 1) FROM purchases;
                ALTER STATISTICS gross SET STATISTICS 50;
                COMMENT ON STATISTICS gross IS 'gross depends on net'""");
    }

    @Override
    public void downgrade(Operations op) {
        op.executeSafe("DROP STATISTICS IF EXISTS gross");

        op.dropColumn("purchases", "gross");

        op.renameConstraint("purchases", from("purchases_pkey"), to("orders_pkey"));

        op.addColumn("purchases", column("gross", "integer"));
        op.renameColumn("purchases", from("land"), to("country"));
        op.renameColumn("purchases", from("amount"), to("net"));

        op.renameTable(from("purchases"), to("orders"));

        op.executeSafe("""
                CREATE STATISTICS gross ON country, gross, (net + 1) FROM orders;
                ALTER STATISTICS gross SET STATISTICS 50;
                COMMENT ON STATISTICS gross IS 'gross depends on net'""");
    }
}
