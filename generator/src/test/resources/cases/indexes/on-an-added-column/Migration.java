package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.index;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * on an added column.
 *
 * <p>The first revision. Review notes: 1 warning and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "on an added column",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_OnAnAddedColumn implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.addColumn("users", column("nick", "text"));

        // Index build: PostgreSQL reads all rows of users and blocks writes until the migration commits (SHARE).
        op.createIndex("users", index("nick").named("by_nick"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("users", "by_nick");

        op.dropColumn("users", "nick");
    }
}
