package migrations;

import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * single table subclass dropped.
 *
 * <p>The first revision. Review: 1 danger, 2 warnings and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "single table subclass dropped",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_SingleTableSubclassDropped implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: ACCESS EXCLUSIVE on payments, briefly.
        op.dropConstraint("payments", "payments_dtype_check");

        // Data loss: the values of payments.till are gone, and a downgrade does not bring them back. Code that still
        // uses the column fails.
        // Lock: ACCESS EXCLUSIVE on payments, briefly.
        op.dropColumn("payments", "till");

        // Fails where a row of payments has CashPayment in dtype.
        // Lock: ACCESS EXCLUSIVE on payments, for as long as the check of existing rows takes.
        op.addCheck("payments", check("dtype IN ('Payment', 'CardPayment')").named("payments_dtype_check"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("payments", "payments_dtype_check");

        op.addColumn("payments", column("till", "varchar(20)"));

        op.addCheck("payments",
                check("dtype IN ('Payment', 'CardPayment', 'CashPayment')").named("payments_dtype_check"));
    }
}
