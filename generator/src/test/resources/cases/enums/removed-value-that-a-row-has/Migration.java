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
 * <p>The first revision. Review notes: 1 warning.
 */
@Revision(
        id = "0123456789ab",
        message = "removed value that a row has",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_RemovedValueThatARowHas implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Table rewrite: PostgreSQL cannot remove or reorder enum values, so Retort rebuilds type league. PostgreSQL
        // rewrites all rows of players and blocks reads and writes until the migration commits (ACCESS EXCLUSIVE).
        // Fails if a row contains silver.
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
