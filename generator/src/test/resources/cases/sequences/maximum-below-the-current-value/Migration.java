package migrations;

import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.sequence;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * maximum below the current value.
 *
 * <p>The first revision. Review notes: none.
 */
@Revision(
        id = "0123456789ab",
        message = "maximum below the current value",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_MaximumBelowTheCurrentValue implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.alterSequence(
                from(sequence("numbers").maxValue(1000)),
                to(sequence("numbers").maxValue(100)));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterSequence(
                from(sequence("numbers").maxValue(100)),
                to(sequence("numbers").maxValue(1000)));
    }
}
