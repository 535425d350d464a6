package migrations;

import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.options;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * unlogged.
 *
 * <p>The first revision. Review notes: 1 warning.
 */
@Revision(
        id = "0123456789ab",
        message = "unlogged",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_Unlogged implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Table rewrite: PostgreSQL rewrites all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.alterTableOptions("users",
                from(options()),
                to(options().unlogged()));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterTableOptions("users",
                from(options().unlogged()),
                to(options()));
    }
}
