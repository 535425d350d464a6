package migrations;

import static dev.retort.migration.Definitions.index;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * made unique.
 *
 * <p>The first revision. Review: 2 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "made unique",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_MadeUnique implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: ACCESS EXCLUSIVE on users, briefly.
        op.dropIndex("users", "by_mail");

        // Fails if two rows of users have the same email.
        // Lock: SHARE on users, for as long as building the index takes: no writes meanwhile.
        op.createIndex("users", index("email").named("by_mail").unique());
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("users", "by_mail");
        op.createIndex("users", index("email").named("by_mail"));
    }
}
