package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * one to many join table becomes join column.
 *
 * <p>The first revision. Review: 1 danger, 1 warning and 4 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "one to many join table becomes join column",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_OneToManyJoinTableBecomesJoinColumn implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: ACCESS EXCLUSIVE on tags, briefly.
        op.dropConstraint("user_tags", "user_tags_tags_id_fkey");

        // Lock: ACCESS EXCLUSIVE on users, briefly.
        op.dropConstraint("user_tags", "user_tags_user_id_fkey");

        // Data loss: the rows of user_tags are gone, and a downgrade does not bring them back. Code that still uses the
        // table fails.
        // Lock: ACCESS EXCLUSIVE on user_tags, briefly.
        op.dropTable("user_tags");

        // Lock: ACCESS EXCLUSIVE on tags, briefly.
        op.addColumn("tags", column("owner_id", "bigint"));

        // Lock: SHARE ROW EXCLUSIVE on tags and users, for as long as the check of existing rows takes.
        op.addForeignKey("tags", foreignKey("owner_id").references("users", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("tags", "tags_owner_id_fkey");

        op.dropColumn("tags", "owner_id");

        op.createTable("user_tags",
                column("user_id", "bigint").notNull(),
                column("tags_id", "bigint").notNull(),
                primaryKey("tags_id"));

        op.addForeignKey("user_tags", foreignKey("user_id").references("users", "id"));
        op.addForeignKey("user_tags", foreignKey("tags_id").references("tags", "id"));
    }
}
