package migrations;

import static dev.retort.migration.Definitions.cast;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * named enum becomes table.
 *
 * <p>The first revision. Review notes: 1 danger, 1 warning and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "named enum becomes table",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_NamedEnumBecomesTable implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of tasks until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.dropCast("status", "varchar");
        op.dropCast("varchar", "status");

        // Data loss: PostgreSQL deletes all values of tasks.status, and the downgrade cannot restore them. Application
        // code that still uses the column fails.
        op.dropColumn("tasks", "status");

        op.dropEnum("status");

        op.createTable("status",
                column("id", "bigint").notNull(),
                column("label", "varchar(255)").notNull(),
                primaryKey("id"));

        op.addColumn("tasks", column("status_id", "bigint"));

        // Table scan: PostgreSQL checks all rows of tasks and blocks writes to tasks until the migration commits (SHARE
        // ROW EXCLUSIVE).
        op.addForeignKey("tasks", foreignKey("status_id").references("status", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("tasks", "tasks_status_id_fkey");

        op.dropColumn("tasks", "status_id");

        op.dropTable("status");

        op.createEnum("status", "DONE", "OPEN");

        op.addColumn("tasks", column("status", "status"));

        op.createCast(cast("varchar", "status").implicit());
        op.createCast(cast("status", "varchar").implicit());
    }
}
