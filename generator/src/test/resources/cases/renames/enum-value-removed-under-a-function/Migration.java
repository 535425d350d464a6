package migrations;

import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.usedBy;
import static dev.retort.migration.Definitions.values;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * enum value removed under a function.
 *
 * <p>The first revision. Review: 1 danger and 2 warnings.
 */
@Revision(
        id = "0123456789ab",
        message = "enum value removed under a function",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_EnumValueRemovedUnderAFunction implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Breaks a running application: whatever still uses type status fails from the commit on, the bodies of
        // functions included.
        op.renameEnum(from("status"), to("state"));

        // In the way: function is_open(status) is in the way of making type state anew, and the upgrade refuses to
        // begin. To go on, write op.execute("DROP FUNCTION public.is_open(public.status)") before the renames, and what
        // is to become of it after: it was CREATE OR REPLACE FUNCTION public.is_open(status) RETURNS boolean LANGUAGE
        // sql IMMUTABLE RETURN ($1 = 'open'::status).
        // Rewrite: type state is made anew and tickets rewritten, under ACCESS EXCLUSIVE for as long as that takes.
        // Fails where a row has lost.
        op.alterEnum("state",
                from(values("open", "closed", "lost")),
                to(values("open", "closed")),
                usedBy("tickets", "status"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterEnum("state",
                from(values("open", "closed")),
                to(values("open", "closed", "lost")),
                usedBy("tickets", "status"));

        op.renameEnum(from("state"), to("status"));
    }
}
