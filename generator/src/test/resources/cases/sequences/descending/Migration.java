package migrations;

import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.sequence;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * descending.
 *
 * <p>The first revision. Review notes: none.
 */
@Revision(
        id = "0123456789ab",
        message = "descending",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_Descending implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.alterSequence(
                from(sequence("numbers")),
                to(sequence("numbers").startWith(1).incrementBy(-1).minValue(-100).maxValue(100)));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterSequence(
                from(sequence("numbers").startWith(1).incrementBy(-1).minValue(-100).maxValue(100)),
                to(sequence("numbers")));
    }
}
