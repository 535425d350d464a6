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
 * <p>The first revision. Review notes: 1 danger and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "drop column",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_DropColumn implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.dropIndex("users", "users_by_email");

        op.dropConstraint("users", "users_name_email");

        // Data loss: PostgreSQL deletes all values of users.email, and the downgrade cannot restore them. Application
        // code that still uses the column fails.
        op.dropColumn("users", "email");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("users", column("email", "varchar(320)"));

        op.addUnique("users", unique("name", "email").named("users_name_email"));

        op.createIndex("users", index("email").named("users_by_email"));
    }
}
