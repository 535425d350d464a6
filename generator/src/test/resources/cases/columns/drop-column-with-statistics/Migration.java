package migrations;

import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * drop column with statistics.
 *
 * <p>The first revision. Review notes: 1 danger and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "drop column with statistics",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_DropColumnWithStatistics implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.executeSafe("DROP STATISTICS IF EXISTS \"Lower nick\"");
        op.executeSafe("DROP STATISTICS IF EXISTS nick_and_name");

        // Data loss: PostgreSQL deletes all values of users.nick, and the downgrade cannot restore them. Application
        // code that still uses the column fails.
        op.dropColumn("users", "nick");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("users", column("nick", "varchar(20)"));

        op.executeSafe("""
                CREATE STATISTICS nick_and_name (dependencies, mcv) ON name, nick FROM users;
                ALTER STATISTICS nick_and_name SET STATISTICS 500;
                COMMENT ON STATISTICS nick_and_name IS 'what is seldom seen together'""");

        op.executeSafe("CREATE STATISTICS \"Lower nick\" ON active, lower(nick::text) FROM users");
    }
}
