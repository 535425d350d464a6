package migrations;

import static dev.retort.migration.Definitions.before;
import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.usedBy;
import static dev.retort.migration.Definitions.values;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * two values added.
 *
 * <p>The first revision. Review notes: 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "two values added",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_TwoValuesAdded implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Separate transaction: PostgreSQL commits the new enum values silver and ruby before the rest of the
        // migration. They stay if the rest fails.

        op.addEnumValue("league", "silver", before("gold"));
        op.addEnumValue("league", "ruby");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("players", "players_league_check");

        op.removeEnumValue("league", "ruby",
                values("tin", "silver", "gold"),
                usedBy("players", "league"));

        op.removeEnumValue("league", "silver",
                values("tin", "gold"),
                usedBy("players", "league"));

        op.addCheck("players", check("(league <> 'gold') OR (id > 0)").named("players_league_check"));
    }
}
