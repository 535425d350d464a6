package migrations;

import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.key;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * add index.
 *
 * <p>The first revision. Review notes: 1 warning.
 */
@Revision(
        id = "0123456789ab",
        message = "add index",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_AddIndex implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Index build: PostgreSQL reads all rows of users and blocks writes until the migration commits (SHARE).
        op.createIndex("users", index(key("name").descending(), key("id")).named("users_by_name"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("users", "users_by_name");
    }
}
