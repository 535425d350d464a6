package migrations;

import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * add with volatile default.
 *
 * <p>The first revision. Review notes: 1 warning.
 */
@Revision(
        id = "0123456789ab",
        message = "add with volatile default",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_AddWithVolatileDefault implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Table rewrite: PostgreSQL rewrites all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addColumn("users", column("token", "uuid").notNull().defaultSql("gen_random_uuid()"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("users", "token");
    }
}
