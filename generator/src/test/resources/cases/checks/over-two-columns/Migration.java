package migrations;

import static dev.retort.migration.Definitions.check;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * over two columns.
 *
 * <p>The first revision. Review notes: 1 warning.
 */
@Revision(
        id = "0123456789ab",
        message = "over two columns",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_OverTwoColumns implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Table scan: PostgreSQL checks all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addCheck("users", check("(kind <> 'admin') OR (age >= 18)").named("grown_admins"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("users", "grown_admins");
    }
}
