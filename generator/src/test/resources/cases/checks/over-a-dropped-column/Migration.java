package migrations;

import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * over a dropped column.
 *
 * <p>The first revision. Review notes: 1 danger and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "over a dropped column",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_OverADroppedColumn implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.dropConstraint("users", "users_level_check");

        // Data loss: PostgreSQL deletes all values of users.level, and the downgrade cannot restore them. Application
        // code that still uses the column fails.
        op.dropColumn("users", "level");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("users", column("level", "integer"));

        op.addCheck("users", check("level > 0").named("users_level_check"));
    }
}
