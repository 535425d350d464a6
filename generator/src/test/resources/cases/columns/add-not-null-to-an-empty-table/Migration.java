package migrations;

import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * add not null to an empty table.
 *
 * <p>The first revision. Review notes: 1 warning and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "add not null to an empty table",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_AddNotNullToAnEmptyTable implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Fails if users has rows. Add backfill("…") with the value of email for existing rows, or a default.
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). The
        // statement itself is fast.
        op.addColumn("users", column("email", "text").notNull());
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("users", "email");
    }
}
