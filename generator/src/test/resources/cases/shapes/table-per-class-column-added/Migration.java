package migrations;

import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * table per class column added.
 *
 * <p>The first revision. Review notes: 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "table per class column added",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_TablePerClassColumnAdded implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of card_payments, cash_payments and payments until the migration
        // commits (ACCESS EXCLUSIVE). Statements without a note of their own are fast.

        op.addColumn("card_payments", column("currency", "varchar(3)"));
        op.addColumn("cash_payments", column("currency", "varchar(3)"));
        op.addColumn("payments", column("currency", "varchar(3)"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("payments", "currency");
        op.dropColumn("cash_payments", "currency");
        op.dropColumn("card_payments", "currency");
    }
}
