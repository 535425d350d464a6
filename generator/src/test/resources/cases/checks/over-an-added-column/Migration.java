package migrations;

import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * over an added column.
 *
 * <p>The first revision. Review notes: 1 warning and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "over an added column",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_OverAnAddedColumn implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.addColumn("users", column("level", "integer").notNull().defaultSql("1"));

        // Table scan: PostgreSQL checks all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addCheck("users", check("level > 0").named("users_level_check"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("users", "users_level_check");

        op.dropColumn("users", "level");
    }
}
