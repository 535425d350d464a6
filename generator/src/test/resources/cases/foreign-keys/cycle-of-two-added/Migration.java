package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * cycle of two added.
 *
 * <p>The first revision. Review notes: none.
 */
@Revision(
        id = "0123456789ab",
        message = "cycle of two added",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_CycleOfTwoAdded implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("clubs",
                column("id", "bigint").notNull(),
                column("captain_id", "bigint"),
                primaryKey("id"));

        op.createTable("players",
                column("id", "bigint").notNull(),
                column("club_id", "bigint"),
                primaryKey("id"));

        op.addForeignKey("clubs", foreignKey("captain_id").references("players", "id"));
        op.addForeignKey("players", foreignKey("club_id").references("clubs", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("players", "players_club_id_fkey");
        op.dropConstraint("clubs", "clubs_captain_id_fkey");

        op.dropTable("players");
        op.dropTable("clubs");
    }
}
