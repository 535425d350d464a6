package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * table becomes index and back.
 *
 * <p>The first revision. Review notes: 1 danger, 2 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "table becomes index and back",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_TableBecomesIndexAndBack implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of places and places_city until the migration commits (ACCESS
        // EXCLUSIVE). Statements without a note of their own are fast.

        op.dropIndex("places", "streets");

        // Data loss: PostgreSQL deletes all rows of places_city, and the downgrade cannot restore them. Application
        // code that still uses the table fails. If another program or persistence unit uses it, keep it with
        // exclude=table:places_city in the settings.
        // If table places_city was renamed to streets, generate this migration again with --rename places_city=streets.
        // As written, the rows are lost.
        op.dropTable("places_city");

        op.createTable("streets",
                column("name", "text").notNull(),
                primaryKey("name"));

        // Index build: PostgreSQL reads all rows of places and blocks writes until the migration commits (SHARE).
        op.createIndex("places", index("city").named("places_city"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("places", "places_city");

        op.dropTable("streets");

        op.createTable("places_city",
                column("name", "text").notNull(),
                primaryKey("name"));

        op.createIndex("places", index("city").named("streets"));
    }
}
