package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.sequence;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * sequence becomes table.
 *
 * <p>The first revision. Review notes: 1 danger and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "sequence becomes table",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_SequenceBecomesTable implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of invoices until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.

        // Data loss: PostgreSQL deletes all values of invoices.number, and the downgrade cannot restore them.
        // Application code that still uses the column fails.
        op.dropColumn("invoices", "number");

        op.dropSequence("invoice_number");

        op.createTable("invoice_number",
                column("next", "bigint").notNull());
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("invoice_number");

        op.createSequence(sequence("invoice_number"));

        op.addColumn("invoices", column("number", "bigint").defaultSql("nextval('invoice_number'::regclass)"));
    }
}
