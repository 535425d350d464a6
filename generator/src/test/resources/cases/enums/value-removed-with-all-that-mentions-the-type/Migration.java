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
 * <p>The first revision. Review notes: 5 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "value removed with all that mentions the type",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ValueRemovedWithAllThatMentionsTheType implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of tops, top_players, players and leagues until the migration
        // commits (ACCESS EXCLUSIVE). Statements without a note of their own are fast.

        op.dropView("tops");
        op.dropView("top_players");

        op.dropConstraint("players", "players_league_fkey");

        op.dropIndex("players", "players_gold_idx");
        op.dropIndex("players", "players_top_idx");

        op.dropConstraint("players", "players_league_check");
        op.dropConstraint("players", "players_past_check");

        op.dropColumn("players", "is_top");

        // Table rewrite: PostgreSQL cannot remove or reorder enum values, so Retort rebuilds type league. PostgreSQL
        // rewrites all rows of leagues and players and blocks reads and writes until the migration commits (ACCESS
        // EXCLUSIVE). Fails if a row contains silver.
        op.alterEnum("league",
                from(values("tin", "silver", "gold")),
                to(values("tin", "gold")),
                usedBy("leagues", "league"),
                usedBy("players", "league").defaultSql("'tin'::league"),
                usedBy("players", "past").array().defaultSql("'{}'::league[]"),
                cast("league", "varchar").implicit(),
                cast("varchar", "league").implicit());

        // Table rewrite: PostgreSQL rewrites all rows of players and blocks reads and writes until the migration
        // commits (ACCESS EXCLUSIVE).
        op.addColumn("players", column("is_top", "boolean").generatedStored("league = 'gold'::league"));

        // Table scan: PostgreSQL checks all rows of players and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addCheck("players", check("(league <> 'gold') OR (xp > 10)").named("players_league_check"));
        op.addCheck("players", check("NOT ('gold'::league = ANY (past))").named("players_past_check"));

        // Index build: PostgreSQL reads all rows of players and blocks writes until the migration commits (SHARE).
        op.createIndex("players", index("xp").named("players_gold_idx").where("league = 'gold'"));
        op.createIndex("players", index(expression("league = 'gold'::league"), key("xp")).named("players_top_idx"));

        // Table scan: PostgreSQL checks all rows of players and blocks writes to players and leagues until the
        // migration commits (SHARE ROW EXCLUSIVE).
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
        op.addCheck("players", check("(league <> 'gold') OR (xp > 10)").named("players_league_check"));

        op.createIndex("players", index(expression("league = 'gold'::league"), key("xp")).named("players_top_idx"));
        op.createIndex("players", index("xp").named("players_gold_idx").where("league = 'gold'"));

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
