package migrations;

import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * over a dropped column.
 *
 * <p>The first revision. Review: 1 danger and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "over a dropped column",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_OverADroppedColumn implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: ACCESS EXCLUSIVE on users, briefly.
        op.dropConstraint("users", "users_level_check");

        // Data loss: the values of users.level are gone, and a downgrade does not bring them back. Code that still uses
        // the column fails.
        // Lock: ACCESS EXCLUSIVE on users, briefly.
        op.dropColumn("users", "level");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("users", column("level", "integer"));

        op.addCheck("users", check("level > 0").named("users_level_check"));
    }
}
