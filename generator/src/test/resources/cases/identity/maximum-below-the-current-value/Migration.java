package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.sequenceOptions;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * maximum below the current value.
 *
 * <p>The first revision. Review notes: 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "maximum below the current value",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_MaximumBelowTheCurrentValue implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). The
        // statement itself is fast.
        op.alterColumn("users",
                from(column("id", "bigint").identity(sequenceOptions().maxValue(1000))),
                to(column("id", "bigint").identity(sequenceOptions().maxValue(100))));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("users",
                from(column("id", "bigint").identity(sequenceOptions().maxValue(100))),
                to(column("id", "bigint").identity(sequenceOptions().maxValue(1000))));
    }
}
