package migrations;

import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.sequence;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * allocation size.
 *
 * <p>The first revision. Review notes: none.
 */
@Revision(
        id = "0123456789ab",
        message = "allocation size",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_AllocationSize implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.alterSequence(
                from(sequence("ticket_numbers").incrementBy(50)),
                to(sequence("ticket_numbers")));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterSequence(
                from(sequence("ticket_numbers")),
                to(sequence("ticket_numbers").incrementBy(50)));
    }
}
