package migrations;

import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.schema.ReferentialAction.SET_NULL;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * on delete set null.
 *
 * <p>The first revision. Review notes: 1 warning and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "on delete set null",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_OnDeleteSetNull implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users and teams until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.

        op.dropConstraint("users", "users_team_id_fkey");

        // Table scan: PostgreSQL checks all rows of users and blocks writes to users and teams until the migration
        // commits (SHARE ROW EXCLUSIVE).
        op.addForeignKey("users", foreignKey("team_id").references("teams", "id").onDelete(SET_NULL));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("users", "users_team_id_fkey");
        op.addForeignKey("users", foreignKey("team_id").references("teams", "id"));
    }
}
