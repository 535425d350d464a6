package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.primaryKey;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.using;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * table becomes named enum.
 *
 * <p>The first revision. Review notes: 1 danger, 2 warnings and 3 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "table becomes named enum",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_TableBecomesNamedEnum implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of colour until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.
        // Prepared statements: in open sessions, those that read things.colour fail once ("cached plan must not change
        // result type"). Restart the application or clear its connection pools after the migration.

        // Data loss: PostgreSQL deletes all rows of colour, and the downgrade cannot restore them. Application code
        // that still uses the table fails. If another program or persistence unit uses it, keep it with
        // exclude=table:colour in the settings.
        op.dropTable("colour");

        op.createEnum("colour", "blue", "red");

        // Fails if a value of things.colour cannot be converted to colour. Check the using expression.
        // Table rewrite: PostgreSQL rewrites all rows of things and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        // Comparisons (<, between), min, max and ORDER BY of things.colour follow the order of the labels of the type
        // after the migration.
        op.alterColumn("things",
                from(column("colour", "text").notNull()),
                to(column("colour", "colour").notNull()),
                using("colour::colour"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("things",
                from(column("colour", "colour").notNull()),
                to(column("colour", "text").notNull()));

        op.dropEnum("colour");

        op.createTable("colour",
                column("name", "text").notNull(),
                primaryKey("name"));
    }
}
