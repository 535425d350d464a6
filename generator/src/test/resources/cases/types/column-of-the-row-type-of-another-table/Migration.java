package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * column of the row type of another table.
 *
 * <p>The first revision. Review notes: none.
 */
@Revision(
        id = "0123456789ab",
        message = "column of the row type of another table",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ColumnOfTheRowTypeOfAnotherTable implements Migration {
    @Override
    public void upgrade(Operations op) {
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

    @Override
    public void downgrade(Operations op) {
        op.dropTable("border");
        op.dropTable("area");
        op.dropTable("place");
        op.dropTable("route");
    }
}
