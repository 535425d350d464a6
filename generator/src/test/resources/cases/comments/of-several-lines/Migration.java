package migrations;

import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * of several lines.
 *
 * <p>The first revision. Review notes: none.
 */
@Revision(
        id = "0123456789ab",
        message = "of several lines",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_OfSeveralLines implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.commentOnTable("users", from(""), to("One\nTwo /* */ -- three"));
    }

    @Override
    public void downgrade(Operations op) {
        op.commentOnTable("users", from("One\nTwo /* */ -- three"), to(""));
    }
}
