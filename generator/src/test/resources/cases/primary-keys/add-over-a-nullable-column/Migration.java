package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.primaryKey;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * add over a nullable column.
 *
 * <p>The first revision. Review notes: 4 warnings.
 */
@Revision(
        id = "0123456789ab",
        message = "add over a nullable column",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_AddOverANullableColumn implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Fails if id is null in a row of users. Add backfill("…") with a value for such rows.
        // Table scan: PostgreSQL checks all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.alterColumn("users",
                from(column("id", "bigint")),
                to(column("id", "bigint").notNull()));

        // Fails if two rows of users have the same id.
        // Index build: PostgreSQL reads all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addPrimaryKey("users", primaryKey("id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("users", "users_pkey");

        op.alterColumn("users",
                from(column("id", "bigint").notNull()),
                to(column("id", "bigint")));
    }
}
