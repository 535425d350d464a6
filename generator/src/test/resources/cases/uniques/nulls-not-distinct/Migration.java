package migrations;

import static dev.retort.migration.Definitions.unique;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * nulls not distinct.
 *
 * <p>The first revision. Review: 2 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "nulls not distinct",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_NullsNotDistinct implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: ACCESS EXCLUSIVE on users, briefly.
        op.dropConstraint("users", "users_email_key");

        // Fails if two rows of users have the same email.
        // Lock: ACCESS EXCLUSIVE on users, for as long as its index takes.
        op.addUnique("users", unique("email").nullsNotDistinct());
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("users", "users_email_key");
        op.addUnique("users", unique("email"));
    }
}
