package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * many to one becomes required.
 *
 * <p>The first revision. Review notes: 2 warnings.
 */
@Revision(
        id = "0123456789ab",
        message = "many to one becomes required",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ManyToOneBecomesRequired implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Fails if tag_id is null in a row of users. Add backfill("…") with a value for such rows.
        // Table scan: PostgreSQL checks all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.alterColumn("users",
                from(column("tag_id", "bigint")),
                to(column("tag_id", "bigint").notNull()));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("users",
                from(column("tag_id", "bigint").notNull()),
                to(column("tag_id", "bigint")));
    }
}
