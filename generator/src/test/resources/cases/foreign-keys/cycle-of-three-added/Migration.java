package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * cycle of three added.
 *
 * <p>The first revision. Review notes: none.
 */
@Revision(
        id = "0123456789ab",
        message = "cycle of three added",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_CycleOfThreeAdded implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("a",
                column("id", "bigint").notNull(),
                column("b_id", "bigint"),
                primaryKey("id"));

        op.createTable("b",
                column("id", "bigint").notNull(),
                column("c_id", "bigint"),
                primaryKey("id"));

        op.createTable("c",
                column("id", "bigint").notNull(),
                column("a_id", "bigint"),
                primaryKey("id"));

        op.addForeignKey("a", foreignKey("b_id").references("b", "id"));
        op.addForeignKey("b", foreignKey("c_id").references("c", "id"));
        op.addForeignKey("c", foreignKey("a_id").references("a", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("c", "c_a_id_fkey");
        op.dropConstraint("b", "b_c_id_fkey");
        op.dropConstraint("a", "a_b_id_fkey");

        op.dropTable("c");
        op.dropTable("b");
        op.dropTable("a");
    }
}
