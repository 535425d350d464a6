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
 * <p>The first revision. Review: 1 warning and 3 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "generated column becomes plain",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_GeneratedColumnBecomesPlain implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: ACCESS EXCLUSIVE on dearest, until the migration commits: nobody reads it meanwhile.
        op.dropMaterializedView("dearest");

        // Lock: ACCESS EXCLUSIVE on dear_lines, until the migration commits: nobody reads it meanwhile.
        op.dropView("dear_lines");

        // Lock: ACCESS EXCLUSIVE on lines, briefly.
        op.alterColumn("lines",
                from(column("total", "numeric").generatedStored("price * (quantity)::numeric")),
                to(column("total", "numeric")));

        op.createView(view("dear_lines")
                .as("""
                        SELECT id,
                            total
                           FROM lines
                          WHERE (total > (100)::numeric)"""));

        // Slow: dearest is filled again, which takes as long as its query, under the locks that the migration holds by
        // then.
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
