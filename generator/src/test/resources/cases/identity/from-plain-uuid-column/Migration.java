package migrations;

import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * from plain uuid column.
 *
 * <p>The first revision. Review notes: 1 warning.
 */
@Revision(
        id = "0123456789ab",
        message = "from plain uuid column",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_FromPlainUuidColumn implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Table rewrite: PostgreSQL rewrites all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addColumn("users", column("number", "bigint").identityAlways());
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("users", "number");
    }
}
