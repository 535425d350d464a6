package migrations;

import static dev.retort.migration.Definitions.cast;
import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.expression;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.key;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.usedBy;
import static dev.retort.migration.Definitions.values;
import static dev.retort.migration.Definitions.view;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * value removed with all that mentions the type.
 *
 * <p>Creates 2 indexes and 2 views; adds 1 column, 1 foreign key and 2 checks; changes 1 enum type; drops 1 column, 1
 * foreign key, 2 indexes, 2 views and 2 checks.
 *
 * <p>The first revision. Review: 5 warnings and 6 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "value removed with all that mentions the type",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ValueRemovedWithAllThatMentionsTheType implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: ACCESS EXCLUSIVE on tops, until the migration commits: nobody reads it meanwhile.
        op.dropView("tops");

        // Lock: ACCESS EXCLUSIVE on top_players, until the migration commits: nobody reads it meanwhile.
        op.dropView("top_players");

        // Lock: ACCESS EXCLUSIVE on players and leagues, briefly.
        op.dropConstraint("players", "players_league_fkey");

        // Lock: ACCESS EXCLUSIVE on players, briefly.
        op.dropIndex("players", "players_gold_idx");
        op.dropIndex("players", "players_top_idx");

        // Lock: ACCESS EXCLUSIVE on players, briefly.
        op.dropConstraint("players", "players_league_check");
        op.dropConstraint("players", "players_past_check");

        // Lock: ACCESS EXCLUSIVE on players, briefly.
        op.dropColumn("players", "is_top");

        // Rewrite: type league is made anew and leagues and players rewritten, under ACCESS EXCLUSIVE for as long as
        // that takes. Fails where a row has silver.
        op.alterEnum("league",
                from(values("tin", "silver", "gold")),
                to(values("tin", "gold")),
                usedBy("leagues", "league"),
                usedBy("players", "league").defaultSql("'tin'::league"),
                usedBy("players", "past").array().defaultSql("'{}'::league[]"),
                cast("league", "varchar").implicit(),
                cast("varchar", "league").implicit());

        // Lock: ACCESS EXCLUSIVE on players, for as long as it takes to write every row anew.
        op.addColumn("players", column("is_top", "boolean").generatedStored("league = 'gold'::league"));

        // Lock: ACCESS EXCLUSIVE on players, for as long as the check of existing rows takes.
        op.addCheck("players", check("(league <> 'gold'::league) OR (xp > 10)").named("players_league_check"));
        op.addCheck("players", check("NOT ('gold'::league = ANY (past))").named("players_past_check"));

        // Lock: SHARE on players, for as long as building the index takes: no writes meanwhile.
        op.createIndex("players", index("xp").named("players_gold_idx").where("league = 'gold'::league"));
        op.createIndex("players", index(expression("league = 'gold'::league"), key("xp")).named("players_top_idx"));

        // Lock: SHARE ROW EXCLUSIVE on players and leagues, for as long as the check of existing rows takes.
        op.addForeignKey("players", foreignKey("league").references("leagues", "league"));

        op.createView(view("top_players")
                .as("""
                        SELECT id,
                            league
                           FROM players
                          WHERE (league = 'gold'::league)"""));

        op.createView(view("tops")
                .as("""
                        SELECT count(*) AS n
                           FROM top_players"""));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropView("tops");
        op.dropView("top_players");

        op.dropConstraint("players", "players_league_fkey");

        op.dropIndex("players", "players_top_idx");
        op.dropIndex("players", "players_gold_idx");

        op.dropConstraint("players", "players_past_check");
        op.dropConstraint("players", "players_league_check");

        op.dropColumn("players", "is_top");

        op.alterEnum("league",
                from(values("tin", "gold")),
                to(values("tin", "silver", "gold")),
                usedBy("leagues", "league"),
                usedBy("players", "league").defaultSql("'tin'::league"),
                usedBy("players", "past").array().defaultSql("'{}'::league[]"),
                cast("league", "varchar").implicit(),
                cast("varchar", "league").implicit());

        op.addColumn("players", column("is_top", "boolean").generatedStored("league = 'gold'::league"));

        op.addCheck("players", check("NOT ('gold'::league = ANY (past))").named("players_past_check"));
        op.addCheck("players", check("(league <> 'gold'::league) OR (xp > 10)").named("players_league_check"));

        op.createIndex("players", index(expression("league = 'gold'::league"), key("xp")).named("players_top_idx"));
        op.createIndex("players", index("xp").named("players_gold_idx").where("league = 'gold'::league"));

        op.addForeignKey("players", foreignKey("league").references("leagues", "league"));

        op.createView(view("top_players")
                .as("""
                        SELECT id,
                            league
                           FROM players
                          WHERE (league = 'gold'::league)"""));

        op.createView(view("tops")
                .as("""
                        SELECT count(*) AS n
                           FROM top_players"""));
    }
}
