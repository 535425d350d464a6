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
 * <p>The first revision. Review notes: 1 danger, 1 warning and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "one to many join table becomes join column",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_OneToManyJoinTableBecomesJoinColumn implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of tags, users and user_tags until the migration commits (ACCESS
        // EXCLUSIVE). Statements without a note of their own are fast.

        op.dropConstraint("user_tags", "user_tags_tags_id_fkey");
        op.dropConstraint("user_tags", "user_tags_user_id_fkey");

        op.addColumn("tags", column("owner_id", "bigint"));

        // Table scan: PostgreSQL checks all rows of tags and blocks writes to tags and users until the migration
        // commits (SHARE ROW EXCLUSIVE).
        op.addForeignKey("tags", foreignKey("owner_id").references("users", "id"));

        // Data loss: PostgreSQL deletes all rows of user_tags, and the downgrade cannot restore them. Application code
        // that still uses the table fails. If another program or persistence unit uses it, keep it with
        // exclude=table:user_tags in the settings.
        op.dropTable("user_tags");
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable("user_tags",
                column("user_id", "bigint").notNull(),
                column("tags_id", "bigint").notNull(),
                primaryKey("tags_id"));

        op.dropConstraint("tags", "tags_owner_id_fkey");

        op.dropColumn("tags", "owner_id");

        op.addForeignKey("user_tags", foreignKey("user_id").references("users", "id"));
        op.addForeignKey("user_tags", foreignKey("tags_id").references("tags", "id"));
    }
}
