package migrations;

import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * table per class column added.
 *
 * <p>The first revision. Review: 3 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "table per class column added",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_TablePerClassColumnAdded implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: ACCESS EXCLUSIVE on card_payments, briefly.
        op.addColumn("card_payments", column("currency", "varchar(3)"));

        // Lock: ACCESS EXCLUSIVE on cash_payments, briefly.
        op.addColumn("cash_payments", column("currency", "varchar(3)"));

        // Lock: ACCESS EXCLUSIVE on payments, briefly.
        op.addColumn("payments", column("currency", "varchar(3)"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("payments", "currency");
        op.dropColumn("cash_payments", "currency");
        op.dropColumn("card_payments", "currency");
    }
}
