package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.primaryKey;
import static dev.retort.migration.Definitions.unique;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * drop referred to by another.
 *
 * <p>The first revision. Review notes: 1 danger and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "drop referred to by another",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_DropReferredToByAnother implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users and teams until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.

        op.dropConstraint("users", "users_team_id_fkey");

        // Data loss: PostgreSQL deletes all rows of teams, and the downgrade cannot restore them. Application code that
        // still uses the table fails. If another program or persistence unit uses it, keep it with exclude=table:teams
        // in the settings.
        op.dropTable("teams");
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable("teams",
                column("id", "bigint").notNull(),
                column("code", "text").notNull(),
                primaryKey("id"),
                unique("code"));

        op.addForeignKey("users", foreignKey("team_id").references("teams", "id"));
    }
}
