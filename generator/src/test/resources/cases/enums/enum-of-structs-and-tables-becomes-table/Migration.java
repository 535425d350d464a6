package migrations;

import static dev.retort.migration.Definitions.attribute;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.primaryKey;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.using;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * enum of structs and tables becomes table.
 *
 * <p>The first revision. Review notes: 2 dangers, 3 warnings and 3 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "enum of structs and tables becomes table",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_EnumOfStructsAndTablesBecomesTable implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of walls and doors until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.
        // Prepared statements: in open sessions, those that read walls.colour fail once ("cached plan must not change
        // result type"). Restart the application or clear its connection pools after the migration.

        // Data loss: PostgreSQL deletes all values of walls.paint, and the downgrade cannot restore them. Application
        // code that still uses the column fails.
        op.dropColumn("walls", "paint");

        // Data loss: PostgreSQL deletes all rows of doors, and the downgrade cannot restore them. Application code that
        // still uses the table fails. If another program or persistence unit uses it, keep it with exclude=table:doors
        // in the settings.
        op.dropTable("doors");

        // Table rewrite: PostgreSQL rewrites all rows of walls and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        // Comparisons (<, between), min, max and ORDER BY of walls.colour follow the order of text after the migration.
        op.alterColumn("walls",
                from(column("colour", "colour")),
                to(column("colour", "text")));

        op.dropType("paint");

        op.dropEnum("colour");

        op.createTable("colour",
                column("name", "text").notNull(),
                primaryKey("name"));

        // Fails if a row of walls has a value in colour, because the new table colour has no rows. Before this
        // statement, add op.execute("INSERT INTO colour (name) SELECT DISTINCT colour FROM walls WHERE colour IS NOT
        // NULL").
        // Table scan: PostgreSQL checks all rows of walls and blocks writes to walls until the migration commits (SHARE
        // ROW EXCLUSIVE).
        op.addForeignKey("walls", foreignKey("colour").references("colour", "name"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("walls", "walls_colour_fkey");

        op.dropTable("colour");

        op.createEnum("colour", "blue", "red");

        op.createType("paint",
                attribute("colour", "colour"),
                attribute("litres", "integer"));

        op.alterColumn("walls",
                from(column("colour", "text")),
                to(column("colour", "colour")),
                using("colour::colour"));

        op.createTable("doors",
                column("id", "bigint").notNull(),
                column("colour", "colour").notNull(),
                primaryKey("id"));

        op.addColumn("walls", column("paint", "paint"));
    }
}
