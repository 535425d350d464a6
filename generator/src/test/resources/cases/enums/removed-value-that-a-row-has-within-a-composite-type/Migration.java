package migrations;

import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.usedBy;
import static dev.retort.migration.Definitions.usedByAttribute;
import static dev.retort.migration.Definitions.values;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * removed value that a row has within a composite type.
 *
 * <p>The first revision. Review notes: 1 warning.
 */
@Revision(
        id = "0123456789ab",
        message = "removed value that a row has within a composite type",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_RemovedValueThatARowHasWithinAComposite implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Table rewrite: PostgreSQL cannot remove or reorder enum values, so Retort rebuilds type phase. PostgreSQL
        // rewrites all rows of valves and blocks reads and writes until the migration commits (ACCESS EXCLUSIVE). Fails
        // if a row contains half.
        op.alterEnum("phase",
                from(values("half", "open", "shut")),
                to(values("open", "shut")),
                usedBy("valves", "housing").within("housing").array(),
                usedByAttribute("setting", "actual"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterEnum("phase",
                from(values("open", "shut")),
                to(values("half", "open", "shut")),
                usedBy("valves", "housing").within("housing").array(),
                usedByAttribute("setting", "actual"));
    }
}
