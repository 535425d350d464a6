package migrations;

import static dev.retort.migration.Definitions.cast;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.usedBy;
import static dev.retort.migration.Definitions.usedByAttribute;
import static dev.retort.migration.Definitions.values;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * named enum within nested structs loses a constant.
 *
 * <p>The first revision. Review notes: 1 warning.
 */
@Revision(
        id = "0123456789ab",
        message = "named enum within nested structs loses a constant",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_NamedEnumWithinNestedStructsLosesA implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Table rewrite: PostgreSQL cannot remove or reorder enum values, so Retort rebuilds type phase. PostgreSQL
        // rewrites all rows of valve and blocks reads and writes until the migration commits (ACCESS EXCLUSIVE). Fails
        // if a row contains HALF.
        op.alterEnum("phase",
                from(values("HALF", "OPEN", "SHUT")),
                to(values("OPEN", "SHUT")),
                usedBy("valve", "former").within("setting").array(),
                usedBy("valve", "housing").within("housing"),
                usedBy("valve", "phase"),
                usedBy("valve", "setting").within("setting"),
                usedByAttribute("setting", "actual"),
                cast("phase", "varchar").implicit(),
                cast("varchar", "phase").implicit());
    }

    @Override
    public void downgrade(Operations op) {
        op.alterEnum("phase",
                from(values("OPEN", "SHUT")),
                to(values("HALF", "OPEN", "SHUT")),
                usedBy("valve", "former").within("setting").array(),
                usedBy("valve", "housing").within("housing"),
                usedBy("valve", "phase"),
                usedBy("valve", "setting").within("setting"),
                usedByAttribute("setting", "actual"),
                cast("phase", "varchar").implicit(),
                cast("varchar", "phase").implicit());
    }
}
