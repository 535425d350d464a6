package migrations;

import static dev.retort.migration.Definitions.attribute;
import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * struct created.
 *
 * <p>The first revision. Review notes: none.
 */
@Revision(
        id = "0123456789ab",
        message = "struct created",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_StructCreated implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createType("address",
                attribute("city", "varchar(255)"),
                attribute("street", "varchar(255)"));

        op.createTable("customers",
                column("id", "bigint").notNull(),
                column("home_address", "address"),
                primaryKey("id"),
                check("home_address is null or ((home_address).street is not null)"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("customers");

        op.dropType("address");
    }
}
