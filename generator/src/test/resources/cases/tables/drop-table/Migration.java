package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.primaryKey;
import static dev.retort.migration.Definitions.sequence;
import static dev.retort.migration.Definitions.unique;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * drop table.
 *
 * <p>The first revision. Review notes: 1 danger and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "drop table",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_DropTable implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users and posts until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.

        op.dropConstraint("posts", "posts_author_id_fkey");

        op.dropIndex("posts", "posts_by_author");

        // Data loss: PostgreSQL deletes all rows of posts, and the downgrade cannot restore them. Application code that
        // still uses the table fails. If another program or persistence unit uses it, keep it with exclude=table:posts
        // in the settings.
        op.dropTable("posts");

        op.dropSequence("posts_seq");
    }

    @Override
    public void downgrade(Operations op) {
        op.createSequence(sequence("posts_seq").incrementBy(50));

        op.createTable("posts",
                column("version", "integer").notNull(),
                column("author_id", "bigint").notNull(),
                column("id", "bigint").notNull(),
                column("slug", "varchar(255)"),
                primaryKey("id"),
                unique("slug"));

        op.createIndex("posts", index("author_id").named("posts_by_author"));

        op.addForeignKey("posts", foreignKey("author_id").references("users", "id"));
    }
}
