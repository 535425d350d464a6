package migrations;

import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * generated column added.
 *
 * <p>The first revision. Review notes: 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "generated column added",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_GeneratedColumnAdded implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). The
        // statement itself is fast.
        op.addColumn("users", column("searchname", "varchar(255)").generatedVirtual("lower(name)"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("users", "searchname");
    }
}
