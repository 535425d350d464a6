package migrations;

import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * drop column of a publication.
 *
 * <p>The first revision. Review: 2 dangers and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "drop column of a publication",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_DropColumnOfAPublication implements Migration {
    @Override
    public void upgrade(Operations op) {
        // In the way: publication of table users in publication shop_feed is in the way of dropping users.nick, and the
        // upgrade refuses to begin. To go on, write op.execute("ALTER PUBLICATION shop_feed DROP TABLE users") before,
        // and what is to become of it after: it was ALTER PUBLICATION shop_feed ADD TABLE users (id, nick) WHERE
        // (((nick)::text <> ''::text)).
        // Data loss: the values of users.nick are gone, and a downgrade does not bring them back. Code that still uses
        // the column fails.
        // Lock: ACCESS EXCLUSIVE on users, briefly.
        op.dropColumn("users", "nick");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("users", column("nick", "varchar(20)"));
    }
}
