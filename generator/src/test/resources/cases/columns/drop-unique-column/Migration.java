package migrations;

import static dev.retort.migration.Definitions.backfill;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.unique;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * drop unique column.
 *
 * <p>The first revision. Review: 1 danger and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "drop unique column",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_DropUniqueColumn implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: ACCESS EXCLUSIVE on users, briefly.
        op.dropConstraint("users", "users_code_key");

        // Data loss: the values of users.code are gone, and a downgrade does not bring them back. Code that still uses
        // the column fails.
        // Lock: ACCESS EXCLUSIVE on users, briefly.
        op.dropColumn("users", "code");
    }

    @Override
    public void downgrade(Operations op) {
        // The old values of users.code are gone: they get this value instead, if you say yes.
        op.addColumn("users", column("code", "uuid").notNull(), backfill("gen_random_uuid()"));

        op.addUnique("users", unique("code"));
    }
}
