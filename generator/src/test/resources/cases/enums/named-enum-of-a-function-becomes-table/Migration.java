package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * named enum of a function becomes table.
 *
 * <p>The first revision. Review notes: 2 dangers, 1 warning and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "named enum of a function becomes table",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_NamedEnumOfAFunctionBecomesTable implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of tasks until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        // Data loss: PostgreSQL deletes all values of tasks.status, and the downgrade cannot restore them. Application
        // code that still uses the column fails.
        op.dropColumn("tasks", "status");

        // Blocked: function label(status) blocks dropping type status, so the upgrade refuses to run. To continue, add
        // op.execute("DROP FUNCTION public.label(public.status)") before this operation, and recreate it afterwards if
        // you need it.
        op.dropEnum("status");

        op.createTable("status",
                column("id", "bigint").notNull(),
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

        op.createEnum("status", "open", "done");

        op.addColumn("tasks", column("status", "status"));
    }
}
