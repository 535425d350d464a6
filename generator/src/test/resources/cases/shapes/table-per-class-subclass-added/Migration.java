package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * table per class subclass added.
 *
 * <p>The first revision. Review notes: none.
 */
@Revision(
        id = "0123456789ab",
        message = "table per class subclass added",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_TablePerClassSubclassAdded implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("cash_payments",
                column("amount", "numeric(12,2)"),
                column("id", "bigint").notNull(),
                column("till", "varchar(20)"),
                primaryKey("id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("cash_payments");
    }
}
