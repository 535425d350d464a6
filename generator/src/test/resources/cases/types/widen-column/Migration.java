package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * widen column.
 *
 * <p>The first revision. Review notes: 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "widen column",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_WidenColumn implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Prepared statements: in open sessions, those that read users.name fail once ("cached plan must not change
        // result type"). Restart the application or clear its connection pools after the migration.
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). The
        // statement itself is fast.
        op.alterColumn("users",
                from(column("name", "varchar(100)").notNull()),
                to(column("name", "varchar(200)").notNull()));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("users",
                from(column("name", "varchar(200)").notNull()),
                to(column("name", "varchar(100)").notNull()));
    }
}
