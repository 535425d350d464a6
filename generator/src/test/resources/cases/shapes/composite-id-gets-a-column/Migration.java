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
 * <p>The first revision. Review notes: 4 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "composite id gets a column",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_CompositeIdGetsAColumn implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of seats until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.dropConstraint("seats", "seats_pkey");

        // Backfill: sets hall in all rows of seats.
        // Table scan: PostgreSQL updates and checks the rows of seats and blocks reads and writes until the migration
        // commits (ACCESS EXCLUSIVE).
        op.addColumn("seats", column("hall", "varchar(20)").notNull(), backfill("'main'"));

        // Fails if two rows of seats have the same line, number, because all rows get the same hall. Before this
        // statement, add op.execute("UPDATE seats SET hall = numbered.number FROM (SELECT ctid, row_number() OVER
        // (PARTITION BY line, number) AS number FROM seats) numbered WHERE seats.ctid = numbered.ctid").
        // Index build: PostgreSQL reads all rows of seats and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addPrimaryKey("seats", primaryKey("line", "number", "hall"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("seats", "seats_pkey");

        op.dropColumn("seats", "hall");

        op.addPrimaryKey("seats", primaryKey("line", "number"));
    }
}
