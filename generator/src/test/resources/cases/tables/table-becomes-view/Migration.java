package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.primaryKey;
import static dev.retort.migration.Definitions.view;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * table becomes view.
 *
 * <p>The first revision. Review notes: 1 danger and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "table becomes view",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_TableBecomesView implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of totals until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        // Data loss: PostgreSQL deletes all rows of totals, and the downgrade cannot restore them. Application code
        // that still uses the table fails. If another program or persistence unit uses it, keep it with
        // exclude=table:totals in the settings.
        op.dropTable("totals");

        op.createView(view("totals")
                .as("select customer as id, sum(amount)::integer as amount from purchases group by customer"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropView("totals");

        op.createTable("totals",
                column("amount", "integer").notNull(),
                column("id", "bigint").notNull(),
                primaryKey("id"));
    }
}
