package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.unique;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * drop column.
 *
 * <p>The first revision. Review: 1 danger and 3 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "drop column",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_DropColumn implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: ACCESS EXCLUSIVE on users, briefly.
        op.dropIndex("users", "users_by_email");

        // Lock: ACCESS EXCLUSIVE on users, briefly.
        op.dropConstraint("users", "users_name_email");

        // Data loss: the values of users.email are gone, and a downgrade does not bring them back. Code that still uses
        // the column fails.
        // Lock: ACCESS EXCLUSIVE on users, briefly.
        op.dropColumn("users", "email");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("users", column("email", "varchar(320)"));

        op.addUnique("users", unique("name", "email").named("users_name_email"));

        op.createIndex("users", index("email").named("users_by_email"));
    }
}
