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
 * <p>The first revision. Review notes: 2 warnings and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "materialized view with indexes",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_MaterializedViewWithIndexes implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of league_totals until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.
        // Prepared statements: in open sessions, those that read scores.xp fail once ("cached plan must not change
        // result type"). Restart the application or clear its connection pools after the migration.

        op.dropMaterializedView("league_totals");

        // Table rewrite: PostgreSQL rewrites all rows of scores and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.alterColumn("scores",
                from(column("xp", "integer").notNull()),
                to(column("xp", "bigint").notNull()));

        // Slow: PostgreSQL runs the query of materialized view league_totals to fill it. The migration holds all its
        // locks meanwhile.
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
