package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * by default.
 *
 * <p>The first revision. Review notes: 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "by default",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ByDefault implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). The
        // statement itself is fast.
        op.alterColumn("users",
                from(column("id", "bigint").identityAlways()),
                to(column("id", "bigint").identity()));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("users",
                from(column("id", "bigint").identity()),
                to(column("id", "bigint").identityAlways()));
    }
}
