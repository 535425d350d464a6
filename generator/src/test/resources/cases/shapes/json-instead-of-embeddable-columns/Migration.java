package migrations;

import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * json instead of embeddable columns.
 *
 * <p>The first revision. Review: 1 danger and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "json instead of embeddable columns",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_JsonInsteadOfEmbeddableColumns implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Data loss: the values of users.street are gone, and a downgrade does not bring them back. Code that still
        // uses the column fails.
        // Lock: ACCESS EXCLUSIVE on users, briefly.
        op.dropColumn("users", "street");

        // Lock: ACCESS EXCLUSIVE on users, briefly.
        op.addColumn("users", column("address", "jsonb"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("users", "address");
        op.addColumn("users", column("street", "varchar(80)"));
    }
}
