package migrations;

import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.primaryKey;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * tables in a chain with identities.
 *
 * <p>The first revision. Review: 6 warnings and 4 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "tables in a chain with identities",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_TablesInAChainWithIdentities implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Breaks a running application: whatever still uses table orders fails from the commit on, the bodies of
        // functions included.
        // Lock: ACCESS EXCLUSIVE on orders, briefly.
        op.renameTable(from("orders"), to("past_orders"));

        // Breaks a running application: whatever still uses table drafts fails from the commit on, the bodies of
        // functions included.
        // Lock: ACCESS EXCLUSIVE on drafts, briefly.
        op.renameTable(from("drafts"), to("orders"));

        // Breaks a running application: whatever still uses sequence orders_id_seq fails from the commit on, the bodies
        // of functions included.
        op.renameSequence(from("orders_id_seq"), to("past_orders_id_seq"));

        // Breaks a running application: whatever still uses sequence drafts_id_seq fails from the commit on, the bodies
        // of functions included.
        op.renameSequence(from("drafts_id_seq"), to("orders_id_seq"));

        // Lock: ACCESS EXCLUSIVE on orders, briefly.
        op.dropConstraint("orders", "drafts_pkey");

        // Lock: ACCESS EXCLUSIVE on past_orders, briefly.
        op.renameConstraint("past_orders", from("orders_pkey"), to("past_orders_pkey"));

        // Fails if two rows of orders have the same id.
        // Lock: ACCESS EXCLUSIVE on orders, for as long as its index takes.
        op.addPrimaryKey("orders", primaryKey("id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("orders", "orders_pkey");

        op.renameConstraint("past_orders", from("past_orders_pkey"), to("orders_pkey"));

        op.addPrimaryKey("orders", primaryKey("id").named("drafts_pkey"));

        op.renameSequence(from("orders_id_seq"), to("drafts_id_seq"));
        op.renameSequence(from("past_orders_id_seq"), to("orders_id_seq"));

        op.renameTable(from("orders"), to("drafts"));
        op.renameTable(from("past_orders"), to("orders"));
    }
}
