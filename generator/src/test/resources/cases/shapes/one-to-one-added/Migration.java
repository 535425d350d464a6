package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.unique;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * one to one added.
 *
 * <p>The first revision. Review notes: 2 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "one to one added",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_OneToOneAdded implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.addColumn("users", column("tag_id", "bigint"));

        // Index build: PostgreSQL reads all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addUnique("users", unique("tag_id"));

        // Table scan: PostgreSQL checks all rows of users and blocks writes to users and tags until the migration
        // commits (SHARE ROW EXCLUSIVE).
        op.addForeignKey("users", foreignKey("tag_id").references("tags", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("users", "users_tag_id_fkey");

        op.dropConstraint("users", "users_tag_id_key");

        op.dropColumn("users", "tag_id");
    }
}
