package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.unique;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * element collection added.
 *
 * <p>The first revision. Review notes: 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "element collection added",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ElementCollectionAdded implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks writes to users until the migration commits (SHARE ROW EXCLUSIVE).

        op.createTable("user_phones",
                column("user_id", "bigint").notNull(),
                column("phones", "varchar(255)"),
                unique("user_id", "phones"));

        op.addForeignKey("user_phones", foreignKey("user_id").references("users", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("user_phones", "user_phones_user_id_fkey");

        op.dropTable("user_phones");
    }
}
