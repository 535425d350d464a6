package migrations;

import static dev.retort.migration.Definitions.backfill;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * composite id gets a column.
 *
 * <p>The first revision. Review: 4 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "composite id gets a column",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_CompositeIdGetsAColumn implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: ACCESS EXCLUSIVE on seats, briefly.
        op.dropConstraint("seats", "seats_pkey");

        // Changes rows: those of seats get this value in hall.
        // Lock: ACCESS EXCLUSIVE on seats, for as long as it takes to give rows their value and to check them.
        op.addColumn("seats", column("hall", "varchar(20)").notNull(), backfill("'main'"));

        // Fails if two rows of seats have the same line, number, hall.
        // Lock: ACCESS EXCLUSIVE on seats, for as long as its index takes.
        op.addPrimaryKey("seats", primaryKey("line", "number", "hall"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("seats", "seats_pkey");

        op.dropColumn("seats", "hall");

        op.addPrimaryKey("seats", primaryKey("line", "number"));
    }
}
