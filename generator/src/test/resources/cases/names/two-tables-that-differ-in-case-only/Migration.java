package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * two tables that differ in case only.
 *
 * <p>The first revision. Review notes: none.
 */
@Revision(
        id = "0123456789ab",
        message = "two tables that differ in case only",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_TwoTablesThatDifferInCaseOnly implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("Users",
                column("id", "bigint").notNull(),
                column("Id", "integer"),
                primaryKey("id"));

        op.addForeignKey("Users", foreignKey("Id").references("Users", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("Users", "Users_Id_fkey");

        op.dropTable("Users");
    }
}
