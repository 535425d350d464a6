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
 * <p>The first revision. Review: 1 danger, 1 warning and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "column beside statistics of a dropped one",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ColumnBesideStatisticsOfADroppedOne implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.executeSafe("DROP STATISTICS IF EXISTS nick_and_name");

        // Breaks a running application: whatever still uses column users.name fails from the commit on, the bodies of
        // functions included.
        // Lock: ACCESS EXCLUSIVE on users, briefly.
        op.renameColumn("users", from("name"), to("full_name"));

        // Data loss: the values of users.nick are gone, and a downgrade does not bring them back. Code that still uses
        // the column fails.
        // Lock: ACCESS EXCLUSIVE on users, briefly.
        op.dropColumn("users", "nick");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("users", column("nick", "varchar(20)"));
        op.renameColumn("users", from("full_name"), to("name"));

        op.executeSafe("CREATE STATISTICS nick_and_name ON name, nick FROM users");
    }
}
