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
 * <p>The first revision. Review notes: 1 danger, 3 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "joined becomes single table",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_JoinedBecomesSingleTable implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of payments and card_payments until the migration commits (ACCESS
        // EXCLUSIVE). Statements without a note of their own are fast.

        op.dropConstraint("card_payments", "card_payments_id_fkey");

        op.addColumn("payments", column("card", "varchar(20)"));

        // Backfill: sets dtype in all rows of payments.
        // Table scan: PostgreSQL updates and checks the rows of payments and blocks reads and writes until the
        // migration commits (ACCESS EXCLUSIVE).
        op.addColumn("payments", column("dtype", "varchar(31)").notNull(), backfill("'CardPayment'"));

        // Table scan: PostgreSQL checks all rows of payments and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addCheck("payments", check("dtype IN ('Payment', 'CardPayment')").named("payments_dtype_check"));

        // Data loss: PostgreSQL deletes all rows of card_payments, and the downgrade cannot restore them. Application
        // code that still uses the table fails. If another program or persistence unit uses it, keep it with
        // exclude=table:card_payments in the settings.
        op.dropTable("card_payments");
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable("card_payments",
                column("id", "bigint").notNull(),
                column("card", "varchar(20)").notNull(),
                primaryKey("id"));

        op.dropConstraint("payments", "payments_dtype_check");

        op.dropColumn("payments", "dtype");
        op.dropColumn("payments", "card");

        op.addForeignKey("card_payments", foreignKey("id").references("payments", "id"));
    }
}
