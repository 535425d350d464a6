package migrations;

import static dev.retort.migration.Definitions.check;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * string enum constant renamed.
 *
 * <p>The first revision. Review: 2 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "string enum constant renamed",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_StringEnumConstantRenamed implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: ACCESS EXCLUSIVE on users, briefly.
        op.dropConstraint("users", "users_status_check");

        // Fails where a row of users has BLOCKED in status. If BLOCKED is called BARRED now, write op.execute("UPDATE
        // users SET status = 'BARRED' WHERE status = 'BLOCKED'") before this line, and the way back in the downgrade.
        // Lock: ACCESS EXCLUSIVE on users, for as long as the check of existing rows takes.
        op.addCheck("users", check("status IN ('ACTIVE', 'BARRED')").named("users_status_check"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("users", "users_status_check");
        op.addCheck("users", check("status IN ('ACTIVE', 'BLOCKED')").named("users_status_check"));
    }
}
