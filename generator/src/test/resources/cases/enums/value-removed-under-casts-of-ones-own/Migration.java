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
 * value removed under casts of ones own.
 *
 * <p>The first revision. Review notes: 1 warning.
 */
@Revision(
        id = "0123456789ab",
        message = "value removed under casts of ones own",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ValueRemovedUnderCastsOfOnesOwn implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Table rewrite: PostgreSQL cannot remove or reorder enum values, so Retort rebuilds type mood. PostgreSQL
        // rewrites all rows of people and blocks reads and writes until the migration commits (ACCESS EXCLUSIVE). Fails
        // if a row contains SAD.
        op.alterEnum("mood",
                from(values("CALM", "SAD", "WILD")),
                to(values("CALM", "WILD")),
                usedBy("people", "mood"),
                cast("mood", "bytea"),
                cast("mood", "text").onAssignment(),
                cast("mood", "varchar").implicit(),
                cast("varchar", "mood").implicit());
    }

    @Override
    public void downgrade(Operations op) {
        op.alterEnum("mood",
                from(values("CALM", "WILD")),
                to(values("CALM", "SAD", "WILD")),
                usedBy("people", "mood"),
                cast("mood", "bytea"),
                cast("mood", "text").onAssignment(),
                cast("mood", "varchar").implicit(),
                cast("varchar", "mood").implicit());
    }
}
