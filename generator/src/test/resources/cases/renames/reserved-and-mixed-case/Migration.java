package migrations;

import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * reserved and mixed case.
 *
 * <p>The first revision. Review notes: 2 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "reserved and mixed case",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ReservedAndMixedCase implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of order and Order until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.

        // Breaks a running application: queries and function bodies that use table order fail after the commit.
        op.renameTable(from("order"), to("Order"));

        // Breaks a running application: queries and function bodies that use column Order.user fail after the commit.
        op.renameColumn("Order", from("user"), to("Select"));

        op.renameConstraint("Order", from("order_pkey"), to("Order_pkey"));
        op.renameConstraint("Order", from("order_user_check"), to("Order_Select_check"));

        op.renameIndex("Order", from("order_user_idx"), to("Order_Select_idx"));
    }

    @Override
    public void downgrade(Operations op) {
        op.renameIndex("Order", from("Order_Select_idx"), to("order_user_idx"));

        op.renameConstraint("Order", from("Order_Select_check"), to("order_user_check"));
        op.renameConstraint("Order", from("Order_pkey"), to("order_pkey"));

        op.renameColumn("Order", from("Select"), to("user"));

        op.renameTable(from("Order"), to("order"));
    }
}
