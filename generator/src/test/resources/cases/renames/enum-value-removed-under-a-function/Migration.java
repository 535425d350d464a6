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
 * <p>The first revision. Review notes: 1 danger and 2 warnings.
 */
@Revision(
        id = "0123456789ab",
        message = "enum value removed under a function",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_EnumValueRemovedUnderAFunction implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Breaks a running application: queries and function bodies that use type status fail after the commit.
        op.renameEnum(from("status"), to("state"));

        // Blocked: function is_open(status) blocks rebuilding type state, so the upgrade refuses to run. To continue,
        // add op.execute("DROP FUNCTION public.is_open(public.status)") before the renames, and recreate it afterwards
        // if you need it.
        // Table rewrite: PostgreSQL cannot remove or reorder enum values, so Retort rebuilds type state. PostgreSQL
        // rewrites all rows of tickets and blocks reads and writes until the migration commits (ACCESS EXCLUSIVE).
        // Fails if a row contains lost.
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
