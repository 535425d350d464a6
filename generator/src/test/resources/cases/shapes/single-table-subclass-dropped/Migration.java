package migrations;

import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * single table subclass dropped.
 *
 * <p>The first revision. Review notes: 1 danger, 2 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "single table subclass dropped",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_SingleTableSubclassDropped implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of payments until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.

        op.dropConstraint("payments", "payments_dtype_check");

        // Fails if a row of payments has CashPayment in dtype.
        // Table scan: PostgreSQL checks all rows of payments and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addCheck("payments", check("dtype IN ('Payment', 'CardPayment')").named("payments_dtype_check"));

        // Data loss: PostgreSQL deletes all values of payments.till, and the downgrade cannot restore them. Application
        // code that still uses the column fails.
        op.dropColumn("payments", "till");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("payments", column("till", "varchar(20)"));

        op.dropConstraint("payments", "payments_dtype_check");
        op.addCheck("payments",
                check("dtype IN ('Payment', 'CardPayment', 'CashPayment')").named("payments_dtype_check"));
    }
}
