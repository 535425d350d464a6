package migrations;

import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * of libraries.
 *
 * <p>The first revision. Review notes: 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "of libraries",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_OfLibraries implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of item until the migration commits (ACCESS EXCLUSIVE). The
        // statement itself is fast.
        op.addColumn("item", column("name", "varchar(255)"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("item", "name");
    }
}
