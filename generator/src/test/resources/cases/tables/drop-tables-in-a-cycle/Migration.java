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
 * <p>The first revision. Review: 2 dangers and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "drop tables in a cycle",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_DropTablesInACycle implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropConstraint("clubs", "clubs_best_id_fkey");
        op.dropConstraint("teams", "teams_club_id_fkey");

        // Data loss: the rows of clubs are gone, and a downgrade does not bring them back. Code that still uses the
        // table fails.
        // Lock: ACCESS EXCLUSIVE on clubs, briefly.
        op.dropTable("clubs");

        // Data loss: the rows of teams are gone, and a downgrade does not bring them back. Code that still uses the
        // table fails.
        // Lock: ACCESS EXCLUSIVE on teams, briefly.
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
