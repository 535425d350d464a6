package migrations;

import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * from ordinary.
 *
 * <p>The first revision. Review: 1 danger, 1 warning and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "from ordinary",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_FromOrdinary implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Data loss: the values of users.size are gone, and a downgrade does not bring them back. Code that still uses
        // the column fails.
        // Lock: ACCESS EXCLUSIVE on users, briefly.
        op.dropColumn("users", "size");

        // Lock: ACCESS EXCLUSIVE on users, for as long as it takes to write every row anew.
        op.addColumn("users", column("size", "integer").generatedStored("length(name)"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("users", "size");
        op.addColumn("users", column("size", "integer"));
    }
}
