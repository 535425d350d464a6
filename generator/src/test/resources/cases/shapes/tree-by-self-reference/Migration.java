package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.foreignKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * tree by self reference.
 *
 * <p>The first revision. Review notes: 1 warning and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "tree by self reference",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_TreeBySelfReference implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of tags until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.addColumn("tags", column("parent_id", "bigint"));

        // Table scan: PostgreSQL checks all rows of tags and blocks writes to tags until the migration commits (SHARE
        // ROW EXCLUSIVE).
        op.addForeignKey("tags", foreignKey("parent_id").references("tags", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("tags", "tags_parent_id_fkey");

        op.dropColumn("tags", "parent_id");
    }
}
