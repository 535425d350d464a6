package migrations;

import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.sequence;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * cache and start.
 *
 * <p>The first revision. Review notes: none.
 */
@Revision(
        id = "0123456789ab",
        message = "cache and start",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_CacheAndStart implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.alterSequence(
                from(sequence("numbers")),
                to(sequence("numbers").startWith(10).cache(20)));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterSequence(
                from(sequence("numbers").startWith(10).cache(20)),
                to(sequence("numbers")));
    }
}
