package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * column of the row type of another table dropped.
 *
 * <p>The first revision. Review notes: 4 dangers and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "column of the row type of another table dropped",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ColumnOfTheRowTypeOfAnotherTableDropped implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of border, area, place and route until the migration commits (ACCESS
        // EXCLUSIVE). Statements without a note of their own are fast.

        // Data loss: PostgreSQL deletes all rows of border, and the downgrade cannot restore them. Application code
        // that still uses the table fails. If another program or persistence unit uses it, keep it with
        // exclude=table:border in the settings.
        op.dropTable("border");

        // Data loss: PostgreSQL deletes all rows of area, and the downgrade cannot restore them. Application code that
        // still uses the table fails. If another program or persistence unit uses it, keep it with exclude=table:area
        // in the settings.
        op.dropTable("area");

        // Data loss: PostgreSQL deletes all rows of place, and the downgrade cannot restore them. Application code that
        // still uses the table fails. If another program or persistence unit uses it, keep it with exclude=table:place
        // in the settings.
        op.dropTable("place");

        // Data loss: PostgreSQL deletes all rows of route, and the downgrade cannot restore them. Application code that
        // still uses the table fails. If another program or persistence unit uses it, keep it with exclude=table:route
        // in the settings.
        op.dropTable("route");
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable("route",
                column("id", "bigint").notNull(),
                column("length", "integer"),
                primaryKey("id"));

        op.createTable("place",
                column("id", "bigint").notNull(),
                column("roads", "route[]"),
                primaryKey("id"));

        op.createTable("area",
                column("id", "bigint").notNull(),
                column("main", "place"),
                column("other", "place[]"),
                primaryKey("id"));

        op.createTable("border",
                column("id", "bigint").notNull(),
                column("through", "area"),
                column("along", "route"),
                primaryKey("id"));
    }
}
