package migrations;

import static dev.retort.migration.Definitions.check;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * same name on two tables.
 *
 * <p>The first revision. Review notes: 1 warning and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "same name on two tables",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_SameNameOnTwoTables implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of orders until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.dropConstraint("orders", "positive");

        // Table scan: PostgreSQL checks all rows of orders and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addCheck("orders", check("amount >= 0").named("positive"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("orders", "positive");
        op.addCheck("orders", check("amount > 0").named("positive"));
    }
}
