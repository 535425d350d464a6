package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.view;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * generated column rebuilt.
 *
 * <p>The first revision. Review: 1 warning and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "generated column rebuilt",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_GeneratedColumnRebuilt implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: ACCESS EXCLUSIVE on dear_lines, until the migration commits: nobody reads it meanwhile.
        op.dropView("dear_lines");

        // Lock: ACCESS EXCLUSIVE on lines, briefly.
        op.dropColumn("lines", "total");

        // Lock: ACCESS EXCLUSIVE on lines, for as long as it takes to write every row anew.
        op.addColumn("lines", column("total", "numeric").generatedStored("(price * (quantity)::numeric) * 1.2"));

        op.createView(view("dear_lines")
                .as("""
                        SELECT id,
                            total
                           FROM lines
                          WHERE (total > (100)::numeric)"""));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropView("dear_lines");

        op.dropColumn("lines", "total");
        op.addColumn("lines", column("total", "numeric").generatedStored("price * (quantity)::numeric"));

        op.createView(view("dear_lines")
                .as("""
                        SELECT id,
                            total
                           FROM lines
                          WHERE (total > (100)::numeric)"""));
    }
}
