package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * map added.
 *
 * <p>The first revision. Review notes: 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "map added",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_MapAdded implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks writes to users until the migration commits (SHARE ROW EXCLUSIVE).

        op.createTable("user_settings",
                column("user_id", "bigint").notNull(),
                column("setting", "varchar(40)").notNull(),
                column("chosen", "varchar(200)"),
                primaryKey("user_id", "setting"));

        op.addForeignKey("user_settings", foreignKey("user_id").references("users", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("user_settings", "user_settings_user_id_fkey");

        op.dropTable("user_settings");
    }
}
