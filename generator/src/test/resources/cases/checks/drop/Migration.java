package migrations;

import static dev.retort.migration.Definitions.check;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * drop.
 *
 * <p>The first revision. Review notes: 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "drop",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_Drop implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). The
        // statement itself is fast.
        op.dropConstraint("users", "users_age_check");
    }

    @Override
    public void downgrade(Operations op) {
        op.addCheck("users", check("age >= 0").named("users_age_check"));
    }
}
