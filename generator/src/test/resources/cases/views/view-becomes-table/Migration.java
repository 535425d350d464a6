package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.primaryKey;
import static dev.retort.migration.Definitions.view;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * view becomes table.
 *
 * <p>The first revision. Review notes: 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "view becomes table",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ViewBecomesTable implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of totals until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.dropView("totals");

        op.createTable("totals",
                column("amount", "integer").notNull(),
                column("id", "bigint").notNull(),
                primaryKey("id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("totals");

        op.createView(view("totals")
                .as("""
                        SELECT customer AS id,
                            (sum(amount))::integer AS amount
                           FROM purchases
                          GROUP BY customer"""));
    }
}
