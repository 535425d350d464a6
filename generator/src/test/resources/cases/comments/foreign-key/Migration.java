package migrations;

import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * foreign key.
 *
 * <p>The first revision. Review notes: none.
 */
@Revision(
        id = "0123456789ab",
        message = "foreign key",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ForeignKey implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.commentOnConstraint("users", "users_team_id_fkey", from(""), to("Where they play"));
    }

    @Override
    public void downgrade(Operations op) {
        op.commentOnConstraint("users", "users_team_id_fkey", from("Where they play"), to(""));
    }
}
