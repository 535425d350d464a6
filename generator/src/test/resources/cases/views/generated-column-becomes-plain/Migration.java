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
 * generated column becomes plain.
 *
 * <p>The first revision. Review notes: 1 warning and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "generated column becomes plain",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_GeneratedColumnBecomesPlain implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of dearest, dear_lines and lines until the migration commits (ACCESS
        // EXCLUSIVE). Statements without a note of their own are fast.

        op.dropMaterializedView("dearest");

        op.dropView("dear_lines");

        op.alterColumn("lines",
                from(column("total", "numeric").generatedStored("price * (quantity)::numeric")),
                to(column("total", "numeric")));

        op.createView(view("dear_lines")
                .as("""
                        SELECT id,
                            total
                           FROM lines
                          WHERE (total > (100)::numeric)"""));

        // Slow: PostgreSQL runs the query of materialized view dearest to fill it. The migration holds all its locks
        // meanwhile.
        op.createView(materializedView("dearest")
                .as("""
                        SELECT max(total) AS total
                           FROM dear_lines"""));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropMaterializedView("dearest");

        op.dropView("dear_lines");

        op.alterColumn("lines",
                from(column("total", "numeric")),
                to(column("total", "numeric").generatedStored("price * (quantity)::numeric")));

        op.createView(view("dear_lines")
                .as("""
                        SELECT id,
                            total
                           FROM lines
                          WHERE (total > (100)::numeric)"""));

        op.createView(materializedView("dearest")
                .as("""
                        SELECT max(total) AS total
                           FROM dear_lines"""));
    }
}
