package migrations;

import static dev.retort.migration.Definitions.attribute;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * composite type of the row type of a table.
 *
 * <p>The first revision. Review notes: 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "composite type of the row type of a table",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_CompositeTypeOfTheRowTypeOfATable implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of notes until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

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

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("notes", "area");

        op.dropTable("addresses");

        op.dropType("areas");
        op.dropType("area");

        op.dropTable("zones");
    }
}
