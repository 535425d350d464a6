package migrations;

import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * change comments.
 *
 * <p>The first revision. Review notes: none.
 */
@Revision(
        id = "0123456789ab",
        message = "change comments",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ChangeComments implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.commentOnColumn("users", "name", from(""), to("As it's shown to others"));
        op.commentOnTable("users", from("Who may sign in"), to("Everybody with an account"));
    }

    @Override
    public void downgrade(Operations op) {
        op.commentOnTable("users", from("Everybody with an account"), to("Who may sign in"));
        op.commentOnColumn("users", "name", from("As it's shown to others"), to(""));
    }
}
