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
 * <p>The first revision. Review: 2 warnings.
 */
@Revision(
        id = "0123456789ab",
        message = "enum type under casts",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_EnumTypeUnderCasts implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Breaks a running application: whatever still uses type status fails from the commit on, the bodies of
        // functions included.
        op.renameEnum(from("status"), to("state"));

        // Rewrite: type state is made anew and tickets rewritten, under ACCESS EXCLUSIVE for as long as that takes.
        // Fails where a row has lost.
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
