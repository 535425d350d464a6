package migrations;

import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * add on table.
 *
 * <p>The first revision. Review notes: none.
 */
@Revision(
        id = "0123456789ab",
        message = "add on table",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_AddOnTable implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.commentOnTable("users", from(""), to("It's said: \\ and \"quotes\""));
    }

    @Override
    public void downgrade(Operations op) {
        op.commentOnTable("users", from("It's said: \\ and \"quotes\""), to(""));
    }
}
