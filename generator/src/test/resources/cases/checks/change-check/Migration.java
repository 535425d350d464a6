package migrations;

import static dev.retort.migration.Definitions.check;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * change check.
 *
 * <p>The first revision. Review notes: 1 warning and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "change check",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ChangeCheck implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.dropConstraint("users", "users_points");

        // Table scan: PostgreSQL checks all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addCheck("users", check("(points >= 0) AND (points <= 1000000)").named("users_points"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("users", "users_points");
        op.addCheck("users", check("points >= 0").named("users_points"));
    }
}
