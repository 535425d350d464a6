package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * drop table with heirs.
 *
 * <p>The first revision. Review notes: 2 dangers and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "drop table with heirs",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_DropTableWithHeirs implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Blocked: table zz_dogs blocks dropping table animals, so the upgrade refuses to run. To continue, add
        // op.execute("ALTER TABLE zz_dogs NO INHERIT animals") before this operation, and recreate it afterwards if you
        // need it: ALTER TABLE zz_dogs INHERIT animals.
        // Data loss: PostgreSQL deletes all rows of animals, and the downgrade cannot restore them. Application code
        // that still uses the table fails. If another program or persistence unit uses it, keep it with
        // exclude=table:animals in the settings.
        // Lock: PostgreSQL blocks reads and writes of animals until the migration commits (ACCESS EXCLUSIVE). The
        // statement itself is fast.
        op.dropTable("animals");
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable("animals",
                column("id", "bigint").notNull(),
                column("name", "varchar(50)"),
                primaryKey("id"));
    }
}
