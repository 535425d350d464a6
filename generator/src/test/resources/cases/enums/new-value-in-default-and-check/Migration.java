package migrations;

import static dev.retort.migration.Definitions.before;
import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.usedBy;
import static dev.retort.migration.Definitions.values;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * new value in default and check.
 *
 * <p>The first revision. Review: 1 warning and 3 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "new value in default and check",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_NewValueInDefaultAndCheck implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Runs in a transaction of its own and is committed before the rest: if the rest fails, value silver stays.
        op.addEnumValue("league", "silver", before("gold"));

        // Lock: ACCESS EXCLUSIVE on players, briefly.
        op.dropConstraint("players", "players_league_check");

        // Lock: ACCESS EXCLUSIVE on players, briefly.
        op.alterColumn("players",
                from(column("league", "league").notNull().defaultSql("'tin'::league")),
                to(column("league", "league").notNull().defaultSql("'silver'::league")));

        // Lock: ACCESS EXCLUSIVE on players, for as long as the check of existing rows takes.
        op.addCheck("players", check("(league <> 'silver'::league) OR (id > 0)").named("players_league_check"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("players", "players_league_check");

        op.alterColumn("players",
                from(column("league", "league").notNull().defaultSql("'silver'::league")),
                to(column("league", "league").notNull().defaultSql("'tin'::league")));

        op.removeEnumValue("league", "silver",
                values("tin", "gold"),
                usedBy("players", "league").defaultSql("'tin'::league"));

        op.addCheck("players", check("(league <> 'gold'::league) OR (id > 0)").named("players_league_check"));
    }
}
