package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.primaryKey;
import static dev.retort.migration.Definitions.unique;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * on the index of a dropped constraint.
 *
 * <p>The first revision. Review notes: 1 danger and 3 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "on the index of a dropped constraint",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_OnTheIndexOfADroppedConstraint implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users and visits until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.

        // Also dropped: the comment of index users_name. The downgrade recreates it.
        op.dropConstraint("users", "users_name");

        // Data loss: PostgreSQL deletes all rows of visits, and the downgrade cannot restore them. Application code
        // that still uses the table fails. If another program or persistence unit uses it, keep it with
        // exclude=table:visits in the settings.
        // Also dropped: the comment of index visits_key. The downgrade recreates it.
        op.dropTable("visits");
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable("visits",
                column("id", "bigint").notNull(),
                primaryKey("id").named("visits_key"));

        op.addUnique("users", unique("name").named("users_name").comment("no two"));

        op.executeSafe("COMMENT ON INDEX users_name IS 'it''s by name'");
        op.executeSafe("COMMENT ON INDEX visits_key IS 'by number'");
    }
}
