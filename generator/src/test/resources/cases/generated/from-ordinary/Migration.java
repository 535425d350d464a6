package migrations;

import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * from ordinary.
 *
 * <p>The first revision. Review notes: 1 danger, 1 warning and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "from ordinary",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_FromOrdinary implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        // Data loss: PostgreSQL deletes all values of users.size, and the downgrade cannot restore them. Application
        // code that still uses the column fails.
        op.dropColumn("users", "size");

        // Table rewrite: PostgreSQL rewrites all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addColumn("users", column("size", "integer").generatedStored("length(name)"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("users", "size");
        op.addColumn("users", column("size", "integer"));
    }
}
