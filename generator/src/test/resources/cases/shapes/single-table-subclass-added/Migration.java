package migrations;

import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * single table subclass added.
 *
 * <p>The first revision. Review: 1 warning and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "single table subclass added",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_SingleTableSubclassAdded implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: ACCESS EXCLUSIVE on payments, briefly.
        op.dropConstraint("payments", "payments_dtype_check");

        // Lock: ACCESS EXCLUSIVE on payments, briefly.
        op.addColumn("payments", column("till", "varchar(20)"));

        // Lock: ACCESS EXCLUSIVE on payments, for as long as the check of existing rows takes.
        op.addCheck("payments",
                check("dtype IN ('Payment', 'CardPayment', 'CashPayment')").named("payments_dtype_check"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("payments", "payments_dtype_check");

        op.dropColumn("payments", "till");

        op.addCheck("payments", check("dtype IN ('Payment', 'CardPayment')").named("payments_dtype_check"));
    }
}
