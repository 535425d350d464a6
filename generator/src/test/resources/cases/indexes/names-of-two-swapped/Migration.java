package migrations;

import static dev.retort.migration.Definitions.index;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * names of two swapped.
 *
 * <p>The first revision. Review notes: 1 warning and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "names of two swapped",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_NamesOfTwoSwapped implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.dropIndex("users", "one");
        op.dropIndex("users", "two");

        // Index build: PostgreSQL reads all rows of users and blocks writes until the migration commits (SHARE).
        op.createIndex("users", index("name").named("one"));
        op.createIndex("users", index("email").named("two"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("users", "two");
        op.dropIndex("users", "one");
        op.createIndex("users", index("name").named("two"));
        op.createIndex("users", index("email").named("one"));
    }
}
