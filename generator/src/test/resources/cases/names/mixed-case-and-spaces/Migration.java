package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * mixed case and spaces.
 *
 * <p>The first revision. Review notes: 3 warnings and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "mixed case and spaces",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_MixedCaseAndSpaces implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of Order Items until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.
        // Prepared statements: in open sessions, those that read Order Items.unit Price fail once ("cached plan must
        // not change result type"). Restart the application or clear its connection pools after the migration.

        // Fails if unit Price is null in a row of Order Items. Add backfill("…") with a value for such rows.
        // Table scan: PostgreSQL checks all rows of Order Items and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.alterColumn("Order Items",
                from(column("unit Price", "numeric(10,2)")),
                to(column("unit Price", "numeric(12,2)").notNull()));

        op.addColumn("Order Items", column("Größe", "text"));

        // Index build: PostgreSQL reads all rows of Order Items and blocks writes until the migration commits (SHARE).
        op.createIndex("Order Items", index("unit Price").named("Ix Price"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("Order Items", "Ix Price");

        op.dropColumn("Order Items", "Größe");

        op.alterColumn("Order Items",
                from(column("unit Price", "numeric(12,2)").notNull()),
                to(column("unit Price", "numeric(10,2)")));
    }
}
