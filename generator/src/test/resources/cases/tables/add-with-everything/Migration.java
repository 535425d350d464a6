package migrations;

import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.comment;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.primaryKey;
import static dev.retort.migration.Definitions.unique;
import static dev.retort.schema.ReferentialAction.CASCADE;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * add with everything.
 *
 * <p>The first revision. Review notes: 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "add with everything",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_AddWithEverything implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks writes to users until the migration commits (SHARE ROW EXCLUSIVE).

        op.createTable("orders",
                column("id", "bigint").identity(),
                column("user_id", "bigint").notNull(),
                column("state", "text").notNull().defaultSql("'new'::text"),
                column("total", "numeric(12,2)").notNull().comment("In euros"),
                column("doubled", "numeric(14,2)").generatedStored("total * (2)::numeric"),
                primaryKey("id"),
                unique("user_id", "state"),
                check("total >= 0").named("orders_total_check"),
                comment("What was bought"));

        op.createIndex("orders", index("state").where("state <> 'done'"));

        op.addForeignKey("orders", foreignKey("user_id").references("users", "id").onDelete(CASCADE));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("orders", "orders_user_id_fkey");

        op.dropIndex("orders", "orders_state_idx");

        op.dropTable("orders");
    }
}
