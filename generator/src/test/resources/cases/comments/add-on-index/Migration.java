package migrations;

import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * add on index.
 *
 * <p>The first revision. Review notes: none.
 */
@Revision(
        id = "0123456789ab",
        message = "add on index",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_AddOnIndex implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.commentOnIndex("users", "users_name_idx", from(""), to("It's said: \\ and \"quotes\""));
    }

    @Override
    public void downgrade(Operations op) {
        op.commentOnIndex("users", "users_name_idx", from("It's said: \\ and \"quotes\""), to(""));
    }
}
