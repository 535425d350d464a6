package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * change collation under an index.
 *
 * <p>The first revision. Review notes: 1 warning.
 */
@Revision(
        id = "0123456789ab",
        message = "change collation under an index",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ChangeCollationUnderAnIndex implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Index build: PostgreSQL builds users_label_idx again, reads all rows of users and blocks reads and writes
        // until the migration commits (ACCESS EXCLUSIVE).
        op.alterColumn("users",
                from(column("label", "text")),
                to(column("label", "text").collation("\"C\"")));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("users",
                from(column("label", "text").collation("\"C\"")),
                to(column("label", "text")));
    }
}
