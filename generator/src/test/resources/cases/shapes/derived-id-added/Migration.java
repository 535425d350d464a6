package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * derived id added.
 *
 * <p>The first revision. Review notes: 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "derived id added",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_DerivedIdAdded implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks writes to users until the migration commits (SHARE ROW EXCLUSIVE).

        op.createTable("profiles",
                column("user_id", "bigint").notNull(),
                column("biography", "varchar(500)"),
                primaryKey("user_id"));

        op.addForeignKey("profiles", foreignKey("user_id").references("users", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("profiles", "profiles_user_id_fkey");

        op.dropTable("profiles");
    }
}
