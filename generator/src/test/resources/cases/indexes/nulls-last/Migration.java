package migrations;

import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.key;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * nulls last.
 *
 * <p>The first revision. Review notes: 1 warning and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "nulls last",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_NullsLast implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.dropIndex("users", "by_date");

        // Index build: PostgreSQL reads all rows of users and blocks writes until the migration commits (SHARE).
        op.createIndex("users", index(key("created_at").descending().nullsLast()).named("by_date"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("users", "by_date");
        op.createIndex("users", index(key("created_at").descending()).named("by_date"));
    }
}
