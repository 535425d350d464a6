package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * code becomes reference to a new table.
 *
 * <p>The first revision. Review notes: 5 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "code becomes reference to a new table",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_CodeBecomesReferenceToANewTable implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of tasks until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.createTable("owners",
                column("id", "bigint").notNull(),
                primaryKey("id"));

        op.createTable("states",
                column("id", "bigint").notNull(),
                column("label", "varchar(255)").notNull(),
                primaryKey("id"));

        op.addColumn("tasks", column("deputy_id", "bigint"));

        // Table scan: PostgreSQL checks all rows of tasks and blocks writes to tasks until the migration commits (SHARE
        // ROW EXCLUSIVE).
        op.addForeignKey("tasks", foreignKey("deputy_id").references("owners", "id"));

        // Fails if a row of tasks has a value in owner_id, because the new table owners has no rows. Before this
        // statement, add op.execute("INSERT INTO owners (id) SELECT DISTINCT owner_id FROM tasks WHERE owner_id IS NOT
        // NULL").
        // Table scan: PostgreSQL checks all rows of tasks and blocks writes to tasks until the migration commits (SHARE
        // ROW EXCLUSIVE).
        op.addForeignKey("tasks", foreignKey("owner_id").references("owners", "id"));

        // Fails if a row of tasks has a value in state_id, because the new table states has no rows. Before this
        // statement, add op.execute("INSERT INTO states (id) SELECT DISTINCT state_id FROM tasks WHERE state_id IS NOT
        // NULL"), with values for label.
        // Table scan: PostgreSQL checks all rows of tasks and blocks writes to tasks until the migration commits (SHARE
        // ROW EXCLUSIVE).
        op.addForeignKey("tasks", foreignKey("state_id").references("states", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("tasks", "tasks_state_id_fkey");
        op.dropConstraint("tasks", "tasks_owner_id_fkey");
        op.dropConstraint("tasks", "tasks_deputy_id_fkey");

        op.dropColumn("tasks", "deputy_id");

        op.dropTable("states");
        op.dropTable("owners");
    }
}
