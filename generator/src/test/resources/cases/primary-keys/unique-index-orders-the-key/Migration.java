package migrations;

import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * unique index orders the key.
 *
 * <p>The first revision. Review notes: 3 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "unique index orders the key",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_UniqueIndexOrdersTheKey implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of ticket and seat until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.

        op.dropConstraint("ticket", "ticket_seat_hall_seat_place_fkey");

        op.dropConstraint("seat", "seat_pkey");

        // Fails if two rows of seat have the same place, hall.
        // Index build: PostgreSQL reads all rows of seat and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addPrimaryKey("seat", primaryKey("place", "hall").named("seat_by_place"));

        // Table scan: PostgreSQL checks all rows of ticket and blocks writes to ticket and seat until the migration
        // commits (SHARE ROW EXCLUSIVE).
        op.addForeignKey("ticket",
                foreignKey("seat_place", "seat_hall").references("seat", "place", "hall")
                        .named("ticket_seat_hall_seat_place_fkey"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("ticket", "ticket_seat_hall_seat_place_fkey");

        op.dropConstraint("seat", "seat_by_place");
        op.addPrimaryKey("seat", primaryKey("hall", "place"));

        op.addForeignKey("ticket", foreignKey("seat_hall", "seat_place").references("seat", "hall", "place"));
    }
}
