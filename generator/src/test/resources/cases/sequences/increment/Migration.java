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
 * <p>The first revision. Review notes: 1 warning.
 */
@Revision(
        id = "0123456789ab",
        message = "increment",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_Increment implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Duplicate keys: with increment 50, Hibernate uses the last number of numbers again. Advance the sequence:
        // op.execute("select setval('numbers', last_value + 1) from numbers").
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
