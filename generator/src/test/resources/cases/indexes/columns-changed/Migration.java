package migrations;

import static dev.retort.migration.Definitions.index;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * columns changed.
 *
 * <p>The first revision. Review: 1 warning and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "columns changed",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ColumnsChanged implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: ACCESS EXCLUSIVE on users, briefly.
        op.dropIndex("users", "by_name");

        // Lock: SHARE on users, for as long as building the index takes: no writes meanwhile.
        op.createIndex("users", index("name", "email").named("by_name"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("users", "by_name");
        op.createIndex("users", index("name").named("by_name"));
    }
}
