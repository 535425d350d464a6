package migrations;

import static dev.retort.migration.Definitions.unique;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * columns reordered.
 *
 * <p>The first revision. Review notes: 2 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "columns reordered",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ColumnsReordered implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.dropConstraint("users", "uk");

        // Fails if two rows of users have the same team, name.
        // Index build: PostgreSQL reads all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addUnique("users", unique("team", "name").named("uk"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("users", "uk");
        op.addUnique("users", unique("name", "team").named("uk"));
    }
}
