package migrations;

import static dev.retort.migration.Definitions.foreignKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * two over the same columns.
 *
 * <p>The first revision. Review notes: 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "two over the same columns",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_TwoOverTheSameColumns implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users and teams until the migration commits (ACCESS EXCLUSIVE).
        // The statement itself is fast.
        op.dropConstraint("users", "b");
    }

    @Override
    public void downgrade(Operations op) {
        op.addForeignKey("users", foreignKey("team_id").references("teams", "id").named("b"));
    }
}
