package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * drop in another schema.
 *
 * <p>The first revision. Review notes: 1 danger and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "drop in another schema",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_DropInAnotherSchema implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Data loss: PostgreSQL deletes all rows of audit.events, and the downgrade cannot restore them. Application
        // code that still uses the table fails. If another program or persistence unit uses it, keep it with
        // exclude=table:audit.events in the settings.
        // Lock: PostgreSQL blocks reads and writes of audit.events until the migration commits (ACCESS EXCLUSIVE). The
        // statement itself is fast.
        op.dropTable("audit.events");
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable("audit.events",
                column("id", "bigint").notNull(),
                primaryKey("id"));
    }
}
