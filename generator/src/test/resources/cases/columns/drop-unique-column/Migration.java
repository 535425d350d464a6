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
 * <p>The first revision. Review notes: 1 danger and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "drop unique column",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_DropUniqueColumn implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.dropConstraint("users", "users_code_key");

        // Data loss: PostgreSQL deletes all values of users.code, and the downgrade cannot restore them. Application
        // code that still uses the column fails.
        op.dropColumn("users", "code");
    }

    @Override
    public void downgrade(Operations op) {
        // Backfill: the upgrade deletes the values of users.code. The downgrade sets this value instead, after
        // confirmation.
        op.addColumn("users", column("code", "uuid").notNull(), backfill("gen_random_uuid()"));

        op.addUnique("users", unique("code"));
    }
}
