package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.index;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * expression under an index.
 *
 * <p>The first revision. Review: 2 warnings and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "expression under an index",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ExpressionUnderAnIndex implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: ACCESS EXCLUSIVE on users, briefly.
        op.dropIndex("users", "users_length_idx");

        // Lock: ACCESS EXCLUSIVE on users, briefly.
        op.dropColumn("users", "length");

        // Lock: ACCESS EXCLUSIVE on users, for as long as it takes to write every row anew.
        op.addColumn("users", column("length", "integer").generatedStored("length(name) + 1").comment("Of the name"));

        // Lock: SHARE on users, for as long as building the index takes: no writes meanwhile.
        op.createIndex("users", index("length").comment("By length"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("users", "users_length_idx");

        op.dropColumn("users", "length");
        op.addColumn("users", column("length", "integer").generatedStored("length(name)").comment("Of the name"));

        op.createIndex("users", index("length").comment("By length"));
    }
}
