package migrations;

import static dev.retort.migration.Definitions.foreignKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * across schemas.
 *
 * <p>The first revision. Review notes: 1 warning.
 */
@Revision(
        id = "0123456789ab",
        message = "across schemas",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_AcrossSchemas implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Table scan: PostgreSQL checks all rows of users and blocks writes to users and org.teams until the migration
        // commits (SHARE ROW EXCLUSIVE).
        op.addForeignKey("users", foreignKey("team_id").references("org.teams", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("users", "users_team_id_fkey");
    }
}
