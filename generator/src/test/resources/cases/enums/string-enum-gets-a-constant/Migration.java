package migrations;

import static dev.retort.migration.Definitions.check;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * string enum gets a constant.
 *
 * <p>The first revision. Review notes: 1 warning and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "string enum gets a constant",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_StringEnumGetsAConstant implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.dropConstraint("users", "users_status_check");

        // Table scan: PostgreSQL checks all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addCheck("users", check("status IN ('INVITED', 'ACTIVE', 'BLOCKED')").named("users_status_check"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("users", "users_status_check");
        op.addCheck("users", check("status IN ('ACTIVE', 'BLOCKED')").named("users_status_check"));
    }
}
