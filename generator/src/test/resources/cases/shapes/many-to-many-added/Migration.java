package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * many to many added.
 *
 * <p>The first revision. Review notes: 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "many to many added",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ManyToManyAdded implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks writes to tags and users until the migration commits (SHARE ROW EXCLUSIVE).

        op.createTable("user_tags",
                column("user_id", "bigint").notNull(),
                column("tags_id", "bigint").notNull(),
                primaryKey("user_id", "tags_id"));

        op.addForeignKey("user_tags", foreignKey("tags_id").references("tags", "id"));
        op.addForeignKey("user_tags", foreignKey("user_id").references("users", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("user_tags", "user_tags_user_id_fkey");
        op.dropConstraint("user_tags", "user_tags_tags_id_fkey");

        op.dropTable("user_tags");
    }
}
