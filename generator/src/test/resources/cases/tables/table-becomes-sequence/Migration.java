package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.sequence;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * table becomes sequence.
 *
 * <p>The first revision. Review notes: 1 danger, 1 warning and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "table becomes sequence",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_TableBecomesSequence implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of invoice_number until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.

        // Data loss: PostgreSQL deletes all rows of invoice_number, and the downgrade cannot restore them. Application
        // code that still uses the table fails. If another program or persistence unit uses it, keep it with
        // exclude=table:invoice_number in the settings.
        op.dropTable("invoice_number");

        op.createSequence(sequence("invoice_number"));

        // Table rewrite: PostgreSQL rewrites all rows of invoices and blocks reads and writes until the migration
        // commits (ACCESS EXCLUSIVE).
        op.addColumn("invoices", column("number", "bigint").defaultSql("nextval('invoice_number'::regclass)"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("invoices", "number");

        op.dropSequence("invoice_number");

        op.createTable("invoice_number",
                column("next", "bigint").notNull());
    }
}
