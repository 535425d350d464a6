package migrations;

import static dev.retort.migration.Definitions.index;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * drop.
 *
 * <p>The first revision. Review notes: 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "drop",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_Drop implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). The
        // statement itself is fast.
        op.dropIndex("users", "users_email_idx");
    }

    @Override
    public void downgrade(Operations op) {
        op.createIndex("users", index("email"));
    }
}
