package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * add in another schema.
 *
 * <p>The first revision. Review notes: 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "add in another schema",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_AddInAnotherSchema implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks writes to users until the migration commits (SHARE ROW EXCLUSIVE).

        op.createSchema("audit");

        op.createTable("audit.events",
                column("id", "bigint").notNull(),
                column("user_id", "bigint"),
                primaryKey("id"));

        op.addForeignKey("audit.events", foreignKey("user_id").references("users", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("audit.events", "events_user_id_fkey");

        op.dropTable("audit.events");

        op.dropSchema("audit");
    }
}
