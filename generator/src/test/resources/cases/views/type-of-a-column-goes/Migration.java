package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.materializedView;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.using;
import static dev.retort.migration.Definitions.view;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * type of a column goes.
 *
 * <p>Creates 2 views and 1 materialized view; adds 1 column; changes 1 column; renames 1 column; drops 1 column, 2
 * views, 1 materialized view and 1 enum type.
 *
 * <p>The first revision. Review notes: 2 dangers, 3 warnings and 3 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "type of a column goes",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_TypeOfAColumnGoes implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of moods_counted, moods_kept, moods and days until the migration
        // commits (ACCESS EXCLUSIVE). Statements without a note of their own are fast.
        // Prepared statements: in open sessions, those that read days.mood fail once ("cached plan must not change
        // result type"). Restart the application or clear its connection pools after the migration.

        op.dropView("moods_counted");

        op.dropMaterializedView("moods_kept");

        op.dropView("moods");

        // Replaced column: no conversion leads to its new type. The old values stay until the end, so that backfills
        // can use them. A running application that uses the column fails after the commit.
        op.renameColumn("days", from("tone"), to("tone_old"));

        // Data loss or failure: a value of days.mood that does not fit varchar(20) is rounded, truncated or rejected.
        // Table rewrite: PostgreSQL rewrites all rows of days and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        // Comparisons (<, between), min, max and ORDER BY of days.mood follow the order of varchar(20) after the
        // migration.
        op.alterColumn("days",
                from(column("mood", "mood").notNull()),
                to(column("mood", "varchar(20)").notNull()));

        op.addColumn("days", column("tone", "date"));

        // Data loss: PostgreSQL deletes the old values, and the downgrade cannot restore them.
        op.dropColumn("days", "tone_old");

        op.dropEnum("mood");

        op.createView(view("moods")
                .as("""
                        SELECT id,
                            mood,
                            tone
                           FROM days"""));

        // Slow: PostgreSQL runs the query of materialized view moods_kept to fill it. The migration holds all its locks
        // meanwhile.
        op.createView(materializedView("moods_kept")
                .as("""
                        SELECT id,
                            mood,
                            tone
                           FROM moods"""));

        op.createView(view("moods_counted")
                .as("""
                        SELECT mood,
                            count(*) AS days
                           FROM moods_kept
                          GROUP BY mood"""));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropView("moods_counted");

        op.dropMaterializedView("moods_kept");

        op.dropView("moods");

        op.createEnum("mood", "calm", "wild");

        op.addColumn("days", column("tone_old", "mood"));
        op.dropColumn("days", "tone");

        op.alterColumn("days",
                from(column("mood", "varchar(20)").notNull()),
                to(column("mood", "mood").notNull()),
                using("mood::mood"));

        op.renameColumn("days", from("tone_old"), to("tone"));

        op.createView(view("moods")
                .as("""
                        SELECT id,
                            mood,
                            tone
                           FROM days"""));

        op.createView(materializedView("moods_kept")
                .as("""
                        SELECT id,
                            mood,
                            tone
                           FROM moods"""));

        op.createView(view("moods_counted")
                .as("""
                        SELECT mood,
                            count(*) AS days
                           FROM moods_kept
                          GROUP BY mood"""));
    }
}
