package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.materializedView;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.view;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * materialized view without data.
 *
 * <p>The first revision. Review notes: 1 warning and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "materialized view without data",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_MaterializedViewWithoutData implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of best_names and bests until the migration commits (ACCESS
        // EXCLUSIVE). Statements without a note of their own are fast.
        // Prepared statements: in open sessions, those that read scores.xp fail once ("cached plan must not change
        // result type"). Restart the application or clear its connection pools after the migration.

        op.dropView("best_names");

        op.dropMaterializedView("bests");

        // Table rewrite: PostgreSQL rewrites all rows of scores and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.alterColumn("scores",
                from(column("xp", "integer").notNull()),
                to(column("xp", "bigint").notNull()));

        op.createView(materializedView("bests")
                .as("""
                        SELECT id,
                            xp
                           FROM scores
                          WHERE (xp > 100)""")
                .withoutData());

        op.createView(view("best_names")
                .as("""
                        SELECT id
                           FROM bests"""));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropView("best_names");

        op.dropMaterializedView("bests");

        op.alterColumn("scores",
                from(column("xp", "bigint").notNull()),
                to(column("xp", "integer").notNull()));

        op.createView(materializedView("bests")
                .as("""
                        SELECT id,
                            xp
                           FROM scores
                          WHERE (xp > 100)""")
                .withoutData());

        op.createView(view("best_names")
                .as("""
                        SELECT id
                           FROM bests"""));
    }
}
