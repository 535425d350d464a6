package migrations;

import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.options;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * unlogged with a foreign key.
 *
 * <p>The first revision. Review notes: 3 warnings.
 */
@Revision(
        id = "0123456789ab",
        message = "unlogged with a foreign key",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_UnloggedWithAForeignKey implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Table rewrite: PostgreSQL rewrites all rows of a_visits and blocks reads and writes until the migration
        // commits (ACCESS EXCLUSIVE).
        op.alterTableOptions("a_visits",
                from(options()),
                to(options().unlogged()));

        // Table rewrite: PostgreSQL rewrites all rows of c_visits and blocks reads and writes until the migration
        // commits (ACCESS EXCLUSIVE).
        op.alterTableOptions("c_visits",
                from(options()),
                to(options().unlogged()));

        // Table rewrite: PostgreSQL rewrites all rows of b_users and blocks reads and writes until the migration
        // commits (ACCESS EXCLUSIVE).
        op.alterTableOptions("b_users",
                from(options()),
                to(options().unlogged()));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterTableOptions("b_users",
                from(options().unlogged()),
                to(options()));

        op.alterTableOptions("c_visits",
                from(options().unlogged()),
                to(options()));

        op.alterTableOptions("a_visits",
                from(options().unlogged()),
                to(options()));
    }
}
