package migrations;

import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.key;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * change index.
 *
 * <p>The first revision. Review: 1 warning and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "change index",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ChangeIndex implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: ACCESS EXCLUSIVE on users, briefly.
        op.dropIndex("users", "users_by_name");

        // Lock: SHARE on users, for as long as building the index takes: no writes meanwhile.
        op.createIndex("users", index(key("name"), key("id").descending()).named("users_by_name"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("users", "users_by_name");
        op.createIndex("users", index("name").named("users_by_name"));
    }
}
