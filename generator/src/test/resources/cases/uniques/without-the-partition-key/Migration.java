package migrations;

import static dev.retort.migration.Definitions.unique;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * without the partition key.
 *
 * <p>The first revision. Review notes: 1 danger and 2 warnings.
 */
@Revision(
        id = "0123456789ab",
        message = "without the partition key",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_WithoutThePartitionKey implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Blocked: the partition key of events (RANGE (day)) blocks adding unique constraint events_code_key to events,
        // so the upgrade refuses to run. To continue, add day to its columns, or add it to each partition with
        // op.execute instead.
        // Fails if two rows of events have the same code.
        // Index build: PostgreSQL reads all rows of events and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addUnique("events", unique("code"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("events", "events_code_key");
    }
}
