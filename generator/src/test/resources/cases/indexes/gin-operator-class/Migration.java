package migrations;

import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.key;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * gin operator class.
 *
 * <p>The first revision. Review: 1 warning and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "gin operator class",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_GinOperatorClass implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: ACCESS EXCLUSIVE on users, briefly.
        op.dropIndex("users", "by_tags");

        // Lock: SHARE on users, for as long as building the index takes: no writes meanwhile.
        op.createIndex("users", index(key("tags").operatorClass("jsonb_path_ops")).named("by_tags").using("gin"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("users", "by_tags");
        op.createIndex("users", index("tags").named("by_tags").using("gin"));
    }
}
