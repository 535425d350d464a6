package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.key;
import static dev.retort.migration.Definitions.materializedView;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * materialized view with indexes.
 *
 * <p>The first revision. Review: 2 warnings and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "materialized view with indexes",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_MaterializedViewWithIndexes implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: ACCESS EXCLUSIVE on league_totals, until the migration commits: nobody reads it meanwhile.
        op.dropMaterializedView("league_totals");

        // Lock: ACCESS EXCLUSIVE on scores, for as long as it takes to write every row anew.
        // Prepared statements of open sessions that read scores.xp fail once: restart the application or empty its
        // connection pools afterwards.
        op.alterColumn("scores",
                from(column("xp", "integer").notNull()),
                to(column("xp", "bigint").notNull()));

        // Slow: league_totals is filled again, which takes as long as its query, under the locks that the migration
        // holds by then.
        op.createView(materializedView("league_totals")
                .as("""
                        SELECT league,
                            count(*) AS players,
                            max(xp) AS best
                           FROM scores
                          GROUP BY league""")
                .option("fillfactor", "70")
                .index(index(key("best").descending()).named("ix_best").where("best > 0")
                        .comment("For the front page."))
                .index(index("league").unique())
                .comment("Filled every night."));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropMaterializedView("league_totals");

        op.alterColumn("scores",
                from(column("xp", "bigint").notNull()),
                to(column("xp", "integer").notNull()));

        op.createView(materializedView("league_totals")
                .as("""
                        SELECT league,
                            count(*) AS players,
                            max(xp) AS best
                           FROM scores
                          GROUP BY league""")
                .option("fillfactor", "70")
                .index(index(key("best").descending()).named("ix_best").where("best > 0")
                        .comment("For the front page."))
                .index(index("league").unique())
                .comment("Filled every night."));
    }
}
