package migrations;

import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * drop.
 *
 * <p>The first revision. Review notes: none.
 */
@Revision(
        id = "0123456789ab",
        message = "drop",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_Drop implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.commentOnColumn("users", "name", from("Old"), to(""));
        op.commentOnTable("users", from("Old"), to(""));
    }

    @Override
    public void downgrade(Operations op) {
        op.commentOnTable("users", from(""), to("Old"));
        op.commentOnColumn("users", "name", from(""), to("Old"));
    }
}
