package migrations;

import static dev.retort.migration.Definitions.before;
import static dev.retort.migration.Definitions.cast;
import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.expression;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.key;
import static dev.retort.migration.Definitions.usedBy;
import static dev.retort.migration.Definitions.values;
import static dev.retort.migration.Definitions.view;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * value added with all that mentions the type.
 *
 * <p>The first revision. Review notes: 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "value added with all that mentions the type",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ValueAddedWithAllThatMentionsTheType implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Separate transaction: PostgreSQL commits the new enum value silver before the rest of the migration. It stays
        // if the rest fails.
        op.addEnumValue("league", "silver", before("gold"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropView("tops");
        op.dropView("top_players");

        op.dropConstraint("players", "players_league_fkey");

        op.dropIndex("players", "players_gold_idx");
        op.dropIndex("players", "players_top_idx");

        op.dropConstraint("players", "players_league_check");
        op.dropConstraint("players", "players_past_check");

        op.dropColumn("players", "is_top");

        op.removeEnumValue("league", "silver",
                values("tin", "gold"),
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
