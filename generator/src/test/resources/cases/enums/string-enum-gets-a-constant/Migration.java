package migrations;

import static dev.retort.migration.Definitions.check;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * string enum gets a constant.
 *
 * <p>The first revision. Review: 1 warning and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "string enum gets a constant",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_StringEnumGetsAConstant implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: ACCESS EXCLUSIVE on users, briefly.
        op.dropConstraint("users", "users_status_check");

        // Lock: ACCESS EXCLUSIVE on users, for as long as the check of existing rows takes.
        op.addCheck("users", check("status IN ('INVITED', 'ACTIVE', 'BLOCKED')").named("users_status_check"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("users", "users_status_check");
        op.addCheck("users", check("status IN ('ACTIVE', 'BLOCKED')").named("users_status_check"));
    }
}
