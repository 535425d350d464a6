package migrations;

import static dev.retort.migration.Definitions.foreignKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * target moves to another schema.
 *
 * <p>The first revision. Review notes: 1 warning and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "target moves to another schema",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_TargetMovesToAnotherSchema implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users and teams until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.

        op.dropConstraint("users", "fk_team");

        // Table scan: PostgreSQL checks all rows of users and blocks writes to users and org.teams until the migration
        // commits (SHARE ROW EXCLUSIVE).
        op.addForeignKey("users", foreignKey("team_id").references("org.teams", "id").named("fk_team"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("users", "fk_team");
        op.addForeignKey("users", foreignKey("team_id").references("teams", "id").named("fk_team"));
    }
}
