package migrations;

import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * columns swapped.
 *
 * <p>The first revision. Review: 2 warnings and 4 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "columns swapped",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ColumnsSwapped implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Breaks a running application: whatever still uses column prices.net fails from the commit on, the bodies of
        // functions included.
        // Lock: ACCESS EXCLUSIVE on prices, briefly.
        op.renameColumn("prices", from("net"), to("net_swap1"));

        // Breaks a running application: whatever still uses column prices.gross fails from the commit on, the bodies of
        // functions included.
        // Lock: ACCESS EXCLUSIVE on prices, briefly.
        op.renameColumn("prices", from("gross"), to("net"));

        // Lock: ACCESS EXCLUSIVE on prices, briefly.
        op.renameColumn("prices", from("net_swap1"), to("gross"));

        // Lock: ACCESS EXCLUSIVE on prices, briefly.
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
