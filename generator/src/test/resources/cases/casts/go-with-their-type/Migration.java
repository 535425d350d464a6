package migrations;

import static dev.retort.migration.Definitions.cast;
import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * go with their type.
 *
 * <p>The first revision. Review notes: 1 danger and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "go with their type",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_GoWithTheirType implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.dropCast("varchar", "mood");

        // Data loss: PostgreSQL deletes all values of users.m, and the downgrade cannot restore them. Application code
        // that still uses the column fails.
        op.dropColumn("users", "m");

        op.dropEnum("mood");
    }

    @Override
    public void downgrade(Operations op) {
        op.createEnum("mood", "sad", "happy");

        op.addColumn("users", column("m", "mood"));

        op.createCast(cast("varchar", "mood").implicit());
    }
}
