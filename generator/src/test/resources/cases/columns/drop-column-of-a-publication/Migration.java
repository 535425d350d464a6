package migrations;

import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * drop column of a publication.
 *
 * <p>The first revision. Review notes: 2 dangers, 1 warning and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "drop column of a publication",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_DropColumnOfAPublication implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Blocked: publication of table users in publication shop_feed blocks dropping users.nick, so the upgrade
        // refuses to run. To continue, add op.execute("ALTER PUBLICATION shop_feed DROP TABLE users") before this
        // operation, and recreate it afterwards if you need it: ALTER PUBLICATION shop_feed ADD TABLE users (id, nick)
        // WHERE (((nick)::text <> ''::text)).
        // Data loss: PostgreSQL deletes all values of users.nick, and the downgrade cannot restore them. Application
        // code that still uses the column fails.
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). The
        // statement itself is fast.
        // Replication: publication shop_feed publishes users. For this change, the publisher has to be migrated first:
        // until then, a changed row may stop its subscriptions.
        op.dropColumn("users", "nick");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("users", column("nick", "varchar(20)"));
    }
}
