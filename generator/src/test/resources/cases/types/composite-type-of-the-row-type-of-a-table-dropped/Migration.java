package migrations;

import static dev.retort.migration.Definitions.attribute;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * composite type of the row type of a table dropped.
 *
 * <p>The first revision. Review notes: 3 dangers and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "composite type of the row type of a table dropped",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_CompositeTypeOfTheRowTypeOfATableDropped implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of notes, addresses and zones until the migration commits (ACCESS
        // EXCLUSIVE). Statements without a note of their own are fast.

        // Data loss: PostgreSQL deletes all values of notes.area, and the downgrade cannot restore them. Application
        // code that still uses the column fails.
        op.dropColumn("notes", "area");

        // Data loss: PostgreSQL deletes all rows of addresses, and the downgrade cannot restore them. Application code
        // that still uses the table fails. If another program or persistence unit uses it, keep it with
        // exclude=table:addresses in the settings.
        op.dropTable("addresses");

        op.dropType("areas");
        op.dropType("area");

        // Data loss: PostgreSQL deletes all rows of zones, and the downgrade cannot restore them. Application code that
        // still uses the table fails. If another program or persistence unit uses it, keep it with exclude=table:zones
        // in the settings.
        op.dropTable("zones");
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable("zones",
                column("id", "bigint").notNull(),
                column("name", "text"),
                primaryKey("id"));

        op.createType("area",
                attribute("zone", "zones"),
                attribute("size", "integer"));

        op.createType("areas",
                attribute("first", "area"),
                attribute("others", "area[]"));

        op.createTable("addresses",
                column("id", "bigint").notNull(),
                column("areas", "areas"),
                column("zone", "zones"),
                primaryKey("id"));

        op.addColumn("notes", column("area", "area"));
    }
}
