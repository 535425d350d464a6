package migrations;

import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.unique;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * expression under check and unique.
 *
 * <p>The first revision. Review: 4 warnings and 3 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "expression under check and unique",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ExpressionUnderCheckAndUnique implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: ACCESS EXCLUSIVE on users, briefly.
        op.dropConstraint("users", "users_size_key");

        // Lock: ACCESS EXCLUSIVE on users, briefly.
        op.dropConstraint("users", "long_enough");

        // Lock: ACCESS EXCLUSIVE on users, briefly.
        op.dropColumn("users", "size");

        // Lock: ACCESS EXCLUSIVE on users, for as long as it takes to write every row anew.
        op.addColumn("users", column("size", "integer").generatedStored("length(name) + 1"));

        // Fails if two rows of users have the same size.
        // Lock: ACCESS EXCLUSIVE on users, for as long as its index takes.
        op.addUnique("users", unique("size"));

        // Lock: ACCESS EXCLUSIVE on users, for as long as the check of existing rows takes.
        op.addCheck("users", check("size > 0").named("long_enough"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("users", "long_enough");

        op.dropConstraint("users", "users_size_key");

        op.dropColumn("users", "size");
        op.addColumn("users", column("size", "integer").generatedStored("length(name)"));

        op.addCheck("users", check("size > 0").named("long_enough"));

        op.addUnique("users", unique("size"));
    }
}
