package migrations;

import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * stored to virtual.
 *
 * <p>The first revision. Review notes: 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "stored to virtual",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_StoredToVirtual implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.dropColumn("users", "size");
        op.addColumn("users", column("size", "integer").generatedVirtual("length(name)"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("users", "size");
        op.addColumn("users", column("size", "integer").generatedStored("length(name)"));
    }
}
