package migrations;

import static dev.retort.migration.Definitions.backfill;
import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * joined becomes single table.
 *
 * <p>The first revision. Review: 1 danger, 3 warnings and 3 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "joined becomes single table",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_JoinedBecomesSingleTable implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: ACCESS EXCLUSIVE on payments, briefly.
        op.dropConstraint("card_payments", "card_payments_id_fkey");

        // Data loss: the rows of card_payments are gone, and a downgrade does not bring them back. Code that still uses
        // the table fails.
        // Lock: ACCESS EXCLUSIVE on card_payments, briefly.
        op.dropTable("card_payments");

        // Lock: ACCESS EXCLUSIVE on payments, briefly.
        op.addColumn("payments", column("card", "varchar(20)"));

        // Changes rows: those of payments get this value in dtype.
        // Lock: ACCESS EXCLUSIVE on payments, for as long as it takes to give rows their value and to check them.
        op.addColumn("payments", column("dtype", "varchar(31)").notNull(), backfill("'CardPayment'"));

        // Lock: ACCESS EXCLUSIVE on payments, for as long as the check of existing rows takes.
        op.addCheck("payments", check("dtype IN ('Payment', 'CardPayment')").named("payments_dtype_check"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("payments", "payments_dtype_check");

        op.dropColumn("payments", "dtype");
        op.dropColumn("payments", "card");

        op.createTable("card_payments",
                column("id", "bigint").notNull(),
                column("card", "varchar(20)").notNull(),
                primaryKey("id"));

        op.addForeignKey("card_payments", foreignKey("id").references("payments", "id"));
    }
}
