package migrations;

import static dev.retort.migration.Definitions.index;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * two that are the same.
 *
 * <p>The first revision. Review notes: 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "two that are the same",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_TwoThatAreTheSame implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). The
        // statement itself is fast.
        op.dropIndex("users", "two");
    }

    @Override
    public void downgrade(Operations op) {
        op.createIndex("users", index("email").named("two"));
    }
}
