package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * cycle of three dropped.
 *
 * <p>The first revision. Review notes: 3 dangers and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "cycle of three dropped",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_CycleOfThreeDropped implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of a, b and c until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.

        op.dropConstraint("a", "a_b_id_fkey");
        op.dropConstraint("b", "b_c_id_fkey");
        op.dropConstraint("c", "c_a_id_fkey");

        // Data loss: PostgreSQL deletes all rows of a, and the downgrade cannot restore them. Application code that
        // still uses the table fails. If another program or persistence unit uses it, keep it with exclude=table:a in
        // the settings.
        op.dropTable("a");

        // Data loss: PostgreSQL deletes all rows of b, and the downgrade cannot restore them. Application code that
        // still uses the table fails. If another program or persistence unit uses it, keep it with exclude=table:b in
        // the settings.
        op.dropTable("b");

        // Data loss: PostgreSQL deletes all rows of c, and the downgrade cannot restore them. Application code that
        // still uses the table fails. If another program or persistence unit uses it, keep it with exclude=table:c in
        // the settings.
        op.dropTable("c");
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable("c",
                column("id", "bigint").notNull(),
                column("a_id", "bigint"),
                primaryKey("id"));

        op.createTable("b",
                column("id", "bigint").notNull(),
                column("c_id", "bigint"),
                primaryKey("id"));

        op.createTable("a",
                column("id", "bigint").notNull(),
                column("b_id", "bigint"),
                primaryKey("id"));

        op.addForeignKey("c", foreignKey("a_id").references("a", "id"));
        op.addForeignKey("b", foreignKey("c_id").references("c", "id"));
        op.addForeignKey("a", foreignKey("b_id").references("b", "id"));
    }
}
