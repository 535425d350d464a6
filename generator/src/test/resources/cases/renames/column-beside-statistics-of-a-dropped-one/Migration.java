package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * column beside statistics of a dropped one.
 *
 * <p>The first revision. Review notes: 1 danger, 1 warning and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "column beside statistics of a dropped one",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ColumnBesideStatisticsOfADroppedOne implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.executeSafe("DROP STATISTICS IF EXISTS nick_and_name");

        // Breaks a running application: queries and function bodies that use column users.name fail after the commit.
        op.renameColumn("users", from("name"), to("full_name"));

        // Data loss: PostgreSQL deletes all values of users.nick, and the downgrade cannot restore them. Application
        // code that still uses the column fails.
        op.dropColumn("users", "nick");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("users", column("nick", "varchar(20)"));
        op.renameColumn("users", from("full_name"), to("name"));

        op.executeSafe("CREATE STATISTICS nick_and_name ON name, nick FROM users");
    }
}
