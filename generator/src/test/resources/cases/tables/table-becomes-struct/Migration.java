package migrations;

import static dev.retort.migration.Definitions.attribute;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * table becomes struct.
 *
 * <p>The first revision. Review notes: 2 dangers and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "table becomes struct",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_TableBecomesStruct implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of people and address until the migration commits (ACCESS
        // EXCLUSIVE). Statements without a note of their own are fast.

        op.dropConstraint("people", "people_address_id_fkey");

        // Data loss: PostgreSQL deletes all rows of address, and the downgrade cannot restore them. Application code
        // that still uses the table fails. If another program or persistence unit uses it, keep it with
        // exclude=table:address in the settings.
        op.dropTable("address");

        op.createType("address",
                attribute("city", "text"),
                attribute("street", "text"));

        op.addColumn("people", column("address", "address"));

        // Data loss: PostgreSQL deletes all values of people.address_id, and the downgrade cannot restore them.
        // Application code that still uses the column fails.
        op.dropColumn("people", "address_id");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("people", column("address_id", "bigint"));
        op.dropColumn("people", "address");

        op.dropType("address");

        op.createTable("address",
                column("id", "bigint").notNull(),
                column("city", "text").notNull(),
                primaryKey("id"));

        op.addForeignKey("people", foreignKey("address_id").references("address", "id"));
    }
}
