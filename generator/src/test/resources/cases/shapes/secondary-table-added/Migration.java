package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * secondary table added.
 *
 * <p>The first revision. Review notes: 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "secondary table added",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_SecondaryTableAdded implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks writes to users until the migration commits (SHARE ROW EXCLUSIVE).

        op.createTable("user_details",
                column("id", "bigint").notNull(),
                column("biography", "varchar(500)"),
                primaryKey("id"));

        op.addForeignKey("user_details", foreignKey("id").references("users", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("user_details", "user_details_id_fkey");

        op.dropTable("user_details");
    }
}
