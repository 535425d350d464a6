package migrations;

import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.sequence;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * cycle.
 *
 * <p>The first revision. Review notes: none.
 */
@Revision(
        id = "0123456789ab",
        message = "cycle",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_Cycle implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.alterSequence(
                from(sequence("tickets").maxValue(10)),
                to(sequence("tickets").maxValue(10).cycle()));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterSequence(
                from(sequence("tickets").maxValue(10).cycle()),
                to(sequence("tickets").maxValue(10)));
    }
}
