package migrations;

import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.usedBy;
import static dev.retort.migration.Definitions.values;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * removed value that a row has.
 *
 * <p>The first revision. Review: 1 warning.
 */
@Revision(
        id = "0123456789ab",
        message = "removed value that a row has",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_RemovedValueThatARowHas implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Rewrite: type league is made anew and players rewritten, under ACCESS EXCLUSIVE for as long as that takes.
        // Fails where a row has silver.
        op.alterEnum("league",
                from(values("tin", "silver", "gold")),
                to(values("tin", "gold")),
                usedBy("players", "league"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterEnum("league",
                from(values("tin", "gold")),
                to(values("tin", "silver", "gold")),
                usedBy("players", "league"));
    }
}
