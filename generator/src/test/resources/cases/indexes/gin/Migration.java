package migrations;

import static dev.retort.migration.Definitions.index;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * gin.
 *
 * <p>The first revision. Review notes: 1 warning.
 */
@Revision(
        id = "0123456789ab",
        message = "gin",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_Gin implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Index build: PostgreSQL reads all rows of users and blocks writes until the migration commits (SHARE).
        op.createIndex("users", index("tags").named("by_tags").using("gin"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("users", "by_tags");
    }
}
