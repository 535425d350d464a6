package migrations;

import static dev.retort.migration.Definitions.index;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * brin.
 *
 * <p>The first revision. Review notes: 1 warning.
 */
@Revision(
        id = "0123456789ab",
        message = "brin",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_Brin implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Index build: PostgreSQL reads all rows of users and blocks writes until the migration commits (SHARE).
        op.createIndex("users", index("created_at").named("by_date").using("brin").storage("pages_per_range", "32"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("users", "by_date");
    }
}
