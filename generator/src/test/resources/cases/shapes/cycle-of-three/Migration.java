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
 * <p>The first revision. Review: 2 warnings and 3 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "cycle of three",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_CycleOfThree implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("topics",
                column("author_id", "bigint"),
                column("id", "bigint").identity(),
                primaryKey("id"));

        // Lock: ACCESS EXCLUSIVE on tags, briefly.
        op.addColumn("tags", column("topic_id", "bigint"));

        // Lock: ACCESS EXCLUSIVE on users, briefly.
        op.addColumn("users", column("tag_id", "bigint"));

        // Lock: SHARE ROW EXCLUSIVE on tags, for as long as the check of existing rows takes.
        op.addForeignKey("tags", foreignKey("topic_id").references("topics", "id"));

        // Lock: SHARE ROW EXCLUSIVE on users and tags, for as long as the check of existing rows takes.
        op.addForeignKey("users", foreignKey("tag_id").references("tags", "id"));

        // Lock: SHARE ROW EXCLUSIVE on users, until the migration commits: no writes meanwhile.
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
