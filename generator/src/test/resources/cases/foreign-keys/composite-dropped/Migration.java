package migrations;

import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.schema.ReferentialAction.CASCADE;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * composite dropped.
 *
 * <p>The first revision. Review notes: 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "composite dropped",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_CompositeDropped implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users and teams until the migration commits (ACCESS EXCLUSIVE).
        // The statement itself is fast.
        op.dropConstraint("users", "users_club_id_team_number_fkey");
    }

    @Override
    public void downgrade(Operations op) {
        op.addForeignKey("users",
                foreignKey("club_id", "team_number").references("teams", "club_id", "number").onDelete(CASCADE));
    }
}
