package migrations;

import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * add on check.
 *
 * <p>The first revision. Review notes: none.
 */
@Revision(
        id = "0123456789ab",
        message = "add on check",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_AddOnCheck implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.commentOnConstraint("users", "users_age_check", from(""), to("It's said: \\ and \"quotes\""));
    }

    @Override
    public void downgrade(Operations op) {
        op.commentOnConstraint("users", "users_age_check", from("It's said: \\ and \"quotes\""), to(""));
    }
}
