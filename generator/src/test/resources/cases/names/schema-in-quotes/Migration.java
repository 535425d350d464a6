package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * schema in quotes.
 *
 * <p>The first revision. Review notes: 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "schema in quotes",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_SchemaInQuotes implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks writes to users until the migration commits (SHARE ROW EXCLUSIVE).

        op.createSchema("My Schema");

        op.createTable("My Schema.\"Odd.Name\"",
                column("id", "bigint").notNull(),
                primaryKey("id"));

        op.addForeignKey("My Schema.\"Odd.Name\"", foreignKey("id").references("users", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("My Schema.\"Odd.Name\"", "Odd.Name_id_fkey");

        op.dropTable("My Schema.\"Odd.Name\"");

        op.dropSchema("My Schema");
    }
}
