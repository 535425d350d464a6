package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * drop table of routines.
 *
 * <p>The first revision. Review notes: 5 dangers and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "drop table of routines",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_DropTableOfRoutines implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Blocked: aggregate longest(bins) blocks dropping table bins, so the upgrade refuses to run. To continue, add
        // op.execute("DROP AGGREGATE public.longest(public.bins)") before this operation, and recreate it afterwards if
        // you need it.
        // Blocked: function label_of(bins) blocks dropping table bins, so the upgrade refuses to run. To continue, add
        // op.execute("DROP FUNCTION public.label_of(public.bins)") before this operation, and recreate it afterwards if
        // you need it.
        // Blocked: function longer(text,bins) blocks dropping table bins, so the upgrade refuses to run. To continue,
        // add op.execute("DROP FUNCTION public.longer(pg_catalog.text,public.bins)") before this operation, and
        // recreate it afterwards if you need it.
        // Blocked: procedure log_bin(bins) blocks dropping table bins, so the upgrade refuses to run. To continue, add
        // op.execute("DROP PROCEDURE public.log_bin(public.bins)") before this operation, and recreate it afterwards if
        // you need it.
        // Data loss: PostgreSQL deletes all rows of bins, and the downgrade cannot restore them. Application code that
        // still uses the table fails. If another program or persistence unit uses it, keep it with exclude=table:bins
        // in the settings.
        // Lock: PostgreSQL blocks reads and writes of bins until the migration commits (ACCESS EXCLUSIVE). The
        // statement itself is fast.
        op.dropTable("bins");
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable("bins",
                column("id", "bigint").notNull(),
                column("label", "text"),
                primaryKey("id"));
    }
}
