package migrations;

import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * columns in a chain.
 *
 * <p>The first revision. Review notes: 3 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "columns in a chain",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ColumnsInAChain implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of steps until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        // Breaks a running application: queries and function bodies that use column steps.c fail after the commit.
        op.renameColumn("steps", from("c"), to("d"));

        // Breaks a running application: queries and function bodies that use column steps.b fail after the commit.
        op.renameColumn("steps", from("b"), to("c"));

        // Breaks a running application: queries and function bodies that use column steps.a fail after the commit.
        op.renameColumn("steps", from("a"), to("b"));
    }

    @Override
    public void downgrade(Operations op) {
        op.renameColumn("steps", from("b"), to("a"));
        op.renameColumn("steps", from("c"), to("b"));
        op.renameColumn("steps", from("d"), to("c"));
    }
}
