package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * cycle of three.
 *
 * <p>The first revision. Review notes: 2 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "cycle of three",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_CycleOfThree implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of tags and users until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.

        op.createTable("topics",
                column("author_id", "bigint"),
                column("id", "bigint").identity(),
                primaryKey("id"));

        op.addColumn("tags", column("topic_id", "bigint"));
        op.addColumn("users", column("tag_id", "bigint"));

        // Table scan: PostgreSQL checks all rows of tags and blocks writes to tags until the migration commits (SHARE
        // ROW EXCLUSIVE).
        op.addForeignKey("tags", foreignKey("topic_id").references("topics", "id"));

        // Table scan: PostgreSQL checks all rows of users and blocks writes to users and tags until the migration
        // commits (SHARE ROW EXCLUSIVE).
        op.addForeignKey("users", foreignKey("tag_id").references("tags", "id"));

        op.addForeignKey("topics", foreignKey("author_id").references("users", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("topics", "topics_author_id_fkey");
        op.dropConstraint("users", "users_tag_id_fkey");
        op.dropConstraint("tags", "tags_topic_id_fkey");

        op.dropColumn("users", "tag_id");
        op.dropColumn("tags", "topic_id");

        op.dropTable("topics");
    }
}
