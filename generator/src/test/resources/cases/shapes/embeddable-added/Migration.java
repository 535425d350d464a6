package migrations;

import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * embeddable added.
 *
 * <p>The first revision. Review notes: 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "embeddable added",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_EmbeddableAdded implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.addColumn("users", column("zip", "varchar(10)"));
        op.addColumn("users", column("street", "varchar(80)"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("users", "street");
        op.dropColumn("users", "zip");
    }
}
