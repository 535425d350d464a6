package migrations;

import static dev.retort.migration.Definitions.attribute;
import static dev.retort.migration.Definitions.cast;
import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * struct becomes named enum.
 *
 * <p>The first revision. Review notes: 1 danger and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "struct becomes named enum",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_StructBecomesNamedEnum implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of tasks until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        // Data loss: PostgreSQL deletes all values of tasks.status, and the downgrade cannot restore them. Application
        // code that still uses the column fails.
        op.dropColumn("tasks", "status");

        op.dropType("status");

        op.createEnum("status", "DONE", "OPEN");

        op.createCast(cast("status", "varchar").implicit());
        op.createCast(cast("varchar", "status").implicit());

        op.addColumn("tasks", column("status", "status"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("tasks", "status");

        op.dropCast("varchar", "status");
        op.dropCast("status", "varchar");

        op.dropEnum("status");

        op.createType("status",
                attribute("reason", "varchar(255)"),
                attribute("state", "varchar(255)"));

        op.addColumn("tasks", column("status", "status"));
    }
}
