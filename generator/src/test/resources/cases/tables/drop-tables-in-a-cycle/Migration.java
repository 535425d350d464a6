package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * drop tables in a cycle.
 *
 * <p>The first revision. Review notes: 2 dangers and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "drop tables in a cycle",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_DropTablesInACycle implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of clubs and teams until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.

        op.dropConstraint("clubs", "clubs_best_id_fkey");
        op.dropConstraint("teams", "teams_club_id_fkey");

        // Data loss: PostgreSQL deletes all rows of clubs, and the downgrade cannot restore them. Application code that
        // still uses the table fails. If another program or persistence unit uses it, keep it with exclude=table:clubs
        // in the settings.
        op.dropTable("clubs");

        // Data loss: PostgreSQL deletes all rows of teams, and the downgrade cannot restore them. Application code that
        // still uses the table fails. If another program or persistence unit uses it, keep it with exclude=table:teams
        // in the settings.
        op.dropTable("teams");
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable("teams",
                column("club_id", "bigint"),
                column("id", "bigint").notNull(),
                primaryKey("id"));

        op.createTable("clubs",
                column("best_id", "bigint"),
                column("id", "bigint").notNull(),
                primaryKey("id"));

        op.addForeignKey("teams", foreignKey("club_id").references("clubs", "id"));
        op.addForeignKey("clubs", foreignKey("best_id").references("teams", "id"));
    }
}
