package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * drop table with statistics.
 *
 * <p>The first revision. Review notes: 1 danger and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "drop table with statistics",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_DropTableWithStatistics implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.executeSafe("DROP STATISTICS IF EXISTS nick_and_name");

        // Data loss: PostgreSQL deletes all rows of users, and the downgrade cannot restore them. Application code that
        // still uses the table fails. If another program or persistence unit uses it, keep it with exclude=table:users
        // in the settings.
        op.dropTable("users");
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable("users",
                column("id", "bigint").notNull(),
                column("name", "varchar(50)"),
                column("nick", "varchar(20)"),
                column("active", "boolean").notNull().defaultSql("true"),
                primaryKey("id"));

        op.executeSafe("CREATE STATISTICS nick_and_name ON name, nick FROM users");
    }
}
