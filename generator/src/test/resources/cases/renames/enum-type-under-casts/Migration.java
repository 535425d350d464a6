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
 * enum type under casts.
 *
 * <p>The first revision. Review notes: 1 danger and 2 warnings.
 */
@Revision(
        id = "0123456789ab",
        message = "enum type under casts",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_EnumTypeUnderCasts implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Breaks a running application: queries and function bodies that use type status fail after the commit.
        op.renameEnum(from("status"), to("state"));

        // Change of meaning: the values of type state change their order from open, done to done, open. Comparisons (<,
        // between), min, max and ORDER BY follow the new order.
        // Table rewrite: PostgreSQL cannot remove or reorder enum values, so Retort rebuilds type state. PostgreSQL
        // rewrites all rows of tickets and blocks reads and writes until the migration commits (ACCESS EXCLUSIVE).
        // Fails if a row contains lost.
        op.alterEnum("state",
                from(values("open", "done", "lost")),
                to(values("done", "open")),
                usedBy("tickets", "status"),
                cast("state", "varchar").implicit(),
                cast("varchar", "state").implicit());
    }

    @Override
    public void downgrade(Operations op) {
        op.alterEnum("state",
                from(values("done", "open")),
                to(values("open", "done", "lost")),
                usedBy("tickets", "status"),
                cast("state", "varchar").implicit(),
                cast("varchar", "state").implicit());

        op.renameEnum(from("state"), to("status"));
    }
}
