package migrations;

import static dev.retort.migration.Definitions.index;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * names of two swapped.
 *
 * <p>The first revision. Review: 1 warning and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "names of two swapped",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_NamesOfTwoSwapped implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: ACCESS EXCLUSIVE on users, briefly.
        op.dropIndex("users", "one");
        op.dropIndex("users", "two");

        // Lock: SHARE on users, for as long as building the index takes: no writes meanwhile.
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
