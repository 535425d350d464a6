package migrations;

import static dev.retort.migration.Definitions.before;
import static dev.retort.migration.Definitions.cast;
import static dev.retort.migration.Definitions.usedBy;
import static dev.retort.migration.Definitions.values;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * named enum gets a constant.
 *
 * <p>The first revision. Review notes: 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "named enum gets a constant",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_NamedEnumGetsAConstant implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Separate transaction: PostgreSQL commits the new enum values GOLD and LEGEND before the rest of the
        // migration. They stay if the rest fails.

        op.addEnumValue("league", "GOLD", before("DIAMOND"));
        op.addEnumValue("league", "LEGEND");
    }

    @Override
    public void downgrade(Operations op) {
        op.removeEnumValue("league", "LEGEND",
                values("BRONZE", "SILVER", "GOLD", "DIAMOND"),
                usedBy("users", "league"),
                cast("league", "varchar").implicit(),
                cast("varchar", "league").implicit());

        op.removeEnumValue("league", "GOLD",
                values("BRONZE", "SILVER", "DIAMOND"),
                usedBy("users", "league"),
                cast("league", "varchar").implicit(),
                cast("varchar", "league").implicit());
    }
}
