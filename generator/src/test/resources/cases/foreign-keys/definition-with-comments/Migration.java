package migrations;

import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.schema.ReferentialAction.CASCADE;
import static dev.retort.schema.ReferentialAction.SET_NULL;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * definition with comments.
 *
 * <p>The first revision. Review notes: 2 warnings.
 */
@Revision(
        id = "0123456789ab",
        message = "definition with comments",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_DefinitionWithComments implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Table scan: PostgreSQL checks all rows of member and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addCheck("member", check("friend <> id").named("no_narcissist"));

        // Table scan: PostgreSQL checks all rows of member and blocks writes to member until the migration commits
        // (SHARE ROW EXCLUSIVE).
        op.addForeignKey("member", foreignKey("friend").references("member", "id").onDelete(CASCADE));
        op.addForeignKey("member",
                foreignKey("deputy_id").references("member", "id").onUpdate(CASCADE).named("deputy_is_a_member"));
        op.addForeignKey("member",
                foreignKey("sponsor_id").references("member", "id").onDelete(SET_NULL).named("sponsor_is_a_member"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("member", "sponsor_is_a_member");
        op.dropConstraint("member", "deputy_is_a_member");
        op.dropConstraint("member", "member_friend_fkey");

        op.dropConstraint("member", "no_narcissist");
    }
}
