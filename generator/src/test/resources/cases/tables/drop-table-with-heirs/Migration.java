package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * drop table with heirs.
 *
 * <p>The first revision. Review: 2 dangers and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "drop table with heirs",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_DropTableWithHeirs implements Migration {
    @Override
    public void upgrade(Operations op) {
        // In the way: table zz_dogs is in the way of dropping table animals, and the upgrade refuses to begin. To go
        // on, write op.execute("ALTER TABLE zz_dogs NO INHERIT animals") before, and what is to become of it after: it
        // was ALTER TABLE zz_dogs INHERIT animals.
        // Data loss: the rows of animals are gone, and a downgrade does not bring them back. Code that still uses the
        // table fails.
        // Lock: ACCESS EXCLUSIVE on animals, briefly.
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
