package migrations;

import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * json instead of embeddable columns.
 *
 * <p>The first revision. Review notes: 1 danger and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "json instead of embeddable columns",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_JsonInsteadOfEmbeddableColumns implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.addColumn("users", column("address", "jsonb"));

        // Data loss: PostgreSQL deletes all values of users.street, and the downgrade cannot restore them. Application
        // code that still uses the column fails.
        op.dropColumn("users", "street");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("users", column("street", "varchar(80)"));
        op.dropColumn("users", "address");
    }
}
