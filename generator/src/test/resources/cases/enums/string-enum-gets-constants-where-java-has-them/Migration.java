package migrations;

import static dev.retort.migration.Definitions.before;
import static dev.retort.migration.Definitions.cast;
import static dev.retort.migration.Definitions.usedBy;
import static dev.retort.migration.Definitions.values;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * string enum gets constants where java has them.
 *
 * <p>The first revision. Review notes: 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "string enum gets constants where java has them",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_StringEnumGetsConstantsWhereJavaHasThem implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Separate transaction: PostgreSQL commits the new enum values NONE, HIGHER and URGENT before the rest of the
        // migration. They stay if the rest fails.

        op.addEnumValue("priority", "NONE", before("LOW"));
        op.addEnumValue("priority", "HIGHER");
        op.addEnumValue("priority", "URGENT");
    }

    @Override
    public void downgrade(Operations op) {
        op.removeEnumValue("priority", "URGENT",
                values("NONE", "LOW", "MEDIUM", "HIGH", "HIGHER"),
                usedBy("ticket", "priority"),
                cast("priority", "varchar").implicit(),
                cast("varchar", "priority").implicit());

        op.removeEnumValue("priority", "HIGHER",
                values("NONE", "LOW", "MEDIUM", "HIGH"),
                usedBy("ticket", "priority"),
                cast("priority", "varchar").implicit(),
                cast("varchar", "priority").implicit());

        op.removeEnumValue("priority", "NONE",
                values("LOW", "MEDIUM", "HIGH"),
                usedBy("ticket", "priority"),
                cast("priority", "varchar").implicit(),
                cast("varchar", "priority").implicit());
    }
}
