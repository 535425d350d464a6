package migrations;

import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * renamed under a foreign key.
 *
 * <p>The first revision. Review notes: 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "renamed under a foreign key",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_RenamedUnderAForeignKey implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). The
        // statement itself is fast.
        op.renameConstraint("users", from("users_pkey"), to("pk_users"));
    }

    @Override
    public void downgrade(Operations op) {
        op.renameConstraint("users", from("pk_users"), to("users_pkey"));
    }
}
