package migrations;

import static dev.retort.migration.Definitions.check;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * string enum constant renamed.
 *
 * <p>The first revision. Review notes: 2 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "string enum constant renamed",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_StringEnumConstantRenamed implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.dropConstraint("users", "users_status_check");

        // Fails if a row of users has BLOCKED in status. If BLOCKED was renamed to BARRED, add op.execute("UPDATE users
        // SET status = 'BARRED' WHERE status = 'BLOCKED'") before this statement, and the reverse to the downgrade.
        // Table scan: PostgreSQL checks all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addCheck("users", check("status IN ('ACTIVE', 'BARRED')").named("users_status_check"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("users", "users_status_check");
        op.addCheck("users", check("status IN ('ACTIVE', 'BLOCKED')").named("users_status_check"));
    }
}
