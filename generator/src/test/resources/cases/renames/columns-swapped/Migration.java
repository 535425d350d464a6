package migrations;

import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * columns swapped.
 *
 * <p>The first revision. Review notes: 2 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "columns swapped",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ColumnsSwapped implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of prices until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        // Breaks a running application: queries and function bodies that use column prices.net fail after the commit.
        op.renameColumn("prices", from("net"), to("net_swap1"));

        // Breaks a running application: queries and function bodies that use column prices.gross fail after the commit.
        op.renameColumn("prices", from("gross"), to("net"));

        op.renameColumn("prices", from("net_swap1"), to("gross"));

        op.renameConstraint("prices", from("prices_net_check"), to("prices_gross_check"));
    }

    @Override
    public void downgrade(Operations op) {
        op.renameConstraint("prices", from("prices_gross_check"), to("prices_net_check"));

        op.renameColumn("prices", from("gross"), to("net_swap1"));
        op.renameColumn("prices", from("net"), to("gross"));
        op.renameColumn("prices", from("net_swap1"), to("net"));
    }
}
