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
 * <p>The first revision. Review notes: 6 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "tables in a chain with identities",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_TablesInAChainWithIdentities implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of orders, drafts and past_orders until the migration commits
        // (ACCESS EXCLUSIVE). Statements without a note of their own are fast.

        // Breaks a running application: queries and function bodies that use table orders fail after the commit.
        op.renameTable(from("orders"), to("past_orders"));

        // Breaks a running application: queries and function bodies that use table drafts fail after the commit.
        op.renameTable(from("drafts"), to("orders"));

        // Breaks a running application: queries and function bodies that use sequence orders_id_seq fail after the
        // commit.
        op.renameSequence(from("orders_id_seq"), to("past_orders_id_seq"));

        // Breaks a running application: queries and function bodies that use sequence drafts_id_seq fail after the
        // commit.
        op.renameSequence(from("drafts_id_seq"), to("orders_id_seq"));

        op.dropConstraint("orders", "drafts_pkey");

        op.renameConstraint("past_orders", from("orders_pkey"), to("past_orders_pkey"));

        // Fails if two rows of orders have the same id.
        // Index build: PostgreSQL reads all rows of orders and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
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
