package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * joined subclass added.
 *
 * <p>The first revision. Review notes: 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "joined subclass added",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_JoinedSubclassAdded implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks writes to payments until the migration commits (SHARE ROW EXCLUSIVE).

        op.createTable("cash_payments",
                column("id", "bigint").notNull(),
                column("till", "varchar(20)"),
                primaryKey("id"));

        op.addForeignKey("cash_payments", foreignKey("id").references("payments", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("cash_payments", "cash_payments_id_fkey");

        op.dropTable("cash_payments");
    }
}
