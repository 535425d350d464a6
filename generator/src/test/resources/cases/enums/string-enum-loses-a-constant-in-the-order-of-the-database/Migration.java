package migrations;

import static dev.retort.migration.Definitions.cast;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.usedBy;
import static dev.retort.migration.Definitions.values;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * string enum loses a constant in the order of the database.
 *
 * <p>The first revision. Review notes: 1 warning.
 */
@Revision(
        id = "0123456789ab",
        message = "string enum loses a constant in the order of the database",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_StringEnumLosesAConstantInTheOrderOfThe implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Table rewrite: PostgreSQL cannot remove or reorder enum values, so Retort rebuilds type priority. PostgreSQL
        // rewrites all rows of ticket and blocks reads and writes until the migration commits (ACCESS EXCLUSIVE). Fails
        // if a row contains MEDIUM.
        op.alterEnum("priority",
                from(values("LOW", "MEDIUM", "HIGH")),
                to(values("LOW", "HIGH")),
                usedBy("ticket", "priority"),
                cast("priority", "varchar").implicit(),
                cast("varchar", "priority").implicit());
    }

    @Override
    public void downgrade(Operations op) {
        op.alterEnum("priority",
                from(values("LOW", "HIGH")),
                to(values("LOW", "MEDIUM", "HIGH")),
                usedBy("ticket", "priority"),
                cast("priority", "varchar").implicit(),
                cast("varchar", "priority").implicit());
    }
}
