package migrations;

import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * table from another schema.
 *
 * <p>The first revision. Review notes: 1 warning and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "table from another schema",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_TableFromAnotherSchema implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Breaks a running application: queries and function bodies that use table audit.events fail after the commit.
        // Lock: PostgreSQL blocks reads and writes of audit.events until the migration commits (ACCESS EXCLUSIVE). The
        // statement itself is fast.
        op.renameTable(from("audit.events"), to("events"));
    }

    @Override
    public void downgrade(Operations op) {
        op.renameTable(from("events"), to("audit.events"));
    }
}
