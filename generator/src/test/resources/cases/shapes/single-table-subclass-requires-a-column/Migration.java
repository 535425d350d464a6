package migrations;

import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * single table subclass requires a column.
 *
 * <p>The first revision. Review notes: 3 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "single table subclass requires a column",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_SingleTableSubclassRequiresAColumn implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of payments until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.

        op.dropConstraint("payments", "payments_dtype_check");

        op.addColumn("payments", column("till", "varchar(20)"));

        // Fails if payments has rows for which the check requires till, because it is null in all rows. Before this
        // statement, add op.execute("UPDATE payments SET till = … WHERE NOT ((dtype <> 'CashPayment') OR (till IS NOT
        // NULL))").
        // Table scan: PostgreSQL checks all rows of payments and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addCheck("payments", check("(dtype <> 'CashPayment') OR (till IS NOT NULL)").named("payments_check"));

        // Table scan: PostgreSQL checks all rows of payments and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addCheck("payments",
                check("dtype IN ('Payment', 'CardPayment', 'CashPayment')").named("payments_dtype_check"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("payments", "payments_dtype_check");
        op.dropConstraint("payments", "payments_check");

        op.dropColumn("payments", "till");

        op.addCheck("payments", check("dtype IN ('Payment', 'CardPayment')").named("payments_dtype_check"));
    }
}
