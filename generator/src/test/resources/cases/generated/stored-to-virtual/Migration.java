package migrations;

import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * stored to virtual.
 *
 * <p>The first revision. Review: 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "stored to virtual",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_StoredToVirtual implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: ACCESS EXCLUSIVE on users, briefly.
        op.dropColumn("users", "size");

        // Lock: ACCESS EXCLUSIVE on users, briefly.
        op.addColumn("users", column("size", "integer").generatedVirtual("length(name)"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("users", "size");
        op.addColumn("users", column("size", "integer").generatedStored("length(name)"));
    }
}
