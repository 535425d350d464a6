package migrations;

import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * add on enum.
 *
 * <p>The first revision. Review notes: none.
 */
@Revision(
        id = "0123456789ab",
        message = "add on enum",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_AddOnEnum implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.commentOnType("mood", from(""), to("It's said: \\ and \"quotes\""));
    }

    @Override
    public void downgrade(Operations op) {
        op.commentOnType("mood", from("It's said: \\ and \"quotes\""), to(""));
    }
}
