package migrations;

import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * renamed.
 *
 * <p>The first revision. Review notes: none.
 */
@Revision(
        id = "0123456789ab",
        message = "renamed",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_Renamed implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameIndex("users", from("ix_mail"), to("users_email_idx"));
    }

    @Override
    public void downgrade(Operations op) {
        op.renameIndex("users", from("users_email_idx"), to("ix_mail"));
    }
}
