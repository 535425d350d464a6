package migrations;

import static dev.retort.migration.Definitions.check;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * same constraint name on several tables.
 *
 * <p>The first revision. Review notes: 2 warnings.
 */
@Revision(
        id = "0123456789ab",
        message = "same constraint name on several tables",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_SameConstraintNameOnSeveralTables implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Table scan: PostgreSQL checks all rows of a and blocks reads and writes until the migration commits (ACCESS
        // EXCLUSIVE).
        op.addCheck("a", check("n > 0").named("positive"));

        // Table scan: PostgreSQL checks all rows of b and blocks reads and writes until the migration commits (ACCESS
        // EXCLUSIVE).
        op.addCheck("b", check("n > 1").named("positive"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("b", "positive");
        op.dropConstraint("a", "positive");
    }
}
