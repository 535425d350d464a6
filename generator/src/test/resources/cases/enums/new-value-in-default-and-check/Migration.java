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
 * <p>The first revision. Review notes: 1 warning and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "new value in default and check",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_NewValueInDefaultAndCheck implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of players until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.
        // Separate transaction: PostgreSQL commits the new enum value silver before the rest of the migration. It stays
        // if the rest fails.

        op.addEnumValue("league", "silver", before("gold"));

        op.dropConstraint("players", "players_league_check");

        op.alterColumn("players",
                from(column("league", "league").notNull().defaultSql("'tin'::league")),
                to(column("league", "league").notNull().defaultSql("'silver'::league")));

        // Table scan: PostgreSQL checks all rows of players and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addCheck("players", check("(league <> 'silver') OR (id > 0)").named("players_league_check"));
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

        op.addCheck("players", check("(league <> 'gold') OR (id > 0)").named("players_league_check"));
    }
}
