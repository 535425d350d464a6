package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.primaryKey;
import static dev.retort.schema.ReferentialAction.SET_NULL;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * self referencing new table.
 *
 * <p>The first revision. Review notes: none.
 */
@Revision(
        id = "0123456789ab",
        message = "self referencing new table",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_SelfReferencingNewTable implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("users",
                column("id", "bigint").notNull(),
                column("name", "text").notNull(),
                column("boss_id", "bigint"),
                primaryKey("id"));

        op.addForeignKey("users", foreignKey("boss_id").references("users", "id").onDelete(SET_NULL));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("users", "users_boss_id_fkey");

        op.dropTable("users");
    }
}
