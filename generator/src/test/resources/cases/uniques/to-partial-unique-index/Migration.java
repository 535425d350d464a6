package migrations;

import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.unique;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * to partial unique index.
 *
 * <p>The first revision. Review notes: 2 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "to partial unique index",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ToPartialUniqueIndex implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.dropConstraint("users", "users_name_key");

        // Fails if two rows of users have the same name.
        // Index build: PostgreSQL reads all rows of users and blocks writes until the migration commits (SHARE).
        op.createIndex("users", index("name").unique().where("team IS NOT NULL"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("users", "users_name_idx");

        op.addUnique("users", unique("name"));
    }
}
