package migrations;

import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.sequence;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * minimum above the current value.
 *
 * <p>The first revision. Review notes: none.
 */
@Revision(
        id = "0123456789ab",
        message = "minimum above the current value",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_MinimumAboveTheCurrentValue implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.alterSequence(
                from(sequence("numbers")),
                to(sequence("numbers").minValue(1000)));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterSequence(
                from(sequence("numbers").minValue(1000)),
                to(sequence("numbers")));
    }
}
