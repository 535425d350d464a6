package migrations;

import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.sequence;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * increment.
 *
 * <p>The first revision. Review: 1 warning.
 */
@Revision(
        id = "0123456789ab",
        message = "increment",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_Increment implements Migration {
    @Override
    public void upgrade(Operations op) {
        // An application that takes 50 numbers of numbers at once begins with the last one that is in use. Let the
        // sequence go on behind it: op.execute("select setval('numbers', last_value + 1) from numbers").
        op.alterSequence(
                from(sequence("numbers")),
                to(sequence("numbers").incrementBy(50)));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterSequence(
                from(sequence("numbers").incrementBy(50)),
                to(sequence("numbers")));
    }
}
