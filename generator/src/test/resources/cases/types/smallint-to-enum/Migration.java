package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.using;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * smallint to enum.
 *
 * <p>The first revision. Review notes: 1 danger, 2 warnings and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "smallint to enum",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_SmallintToEnum implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Change of meaning: the expression maps between the numbers of users.value and the values of the enum type in
        // order, from 0. A number without a counterpart becomes null.
        // Fails if a value of users.value cannot be converted to mood. Check the using expression.
        // Table rewrite: PostgreSQL rewrites all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        // Comparisons (<, between), min, max and ORDER BY of users.value follow the order of the labels of the type
        // after the migration.
        // Prepared statements: in open sessions, those that read users.value fail once ("cached plan must not change
        // result type"). Restart the application or clear its connection pools after the migration.
        op.alterColumn("users",
                from(column("value", "smallint")),
                to(column("value", "mood")),
                using("(pg_catalog.enum_range(NULL::mood))[value OPERATOR(pg_catalog.+) 1]"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("users",
                from(column("value", "mood")),
                to(column("value", "smallint")),
                using("pg_catalog.array_position(pg_catalog.enum_range(NULL::mood), value) OPERATOR(pg_catalog.-) 1"));
    }
}
