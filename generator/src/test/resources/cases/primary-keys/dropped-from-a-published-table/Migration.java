package migrations;

import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * dropped from a published table.
 *
 * <p>The first revision. Review notes: 1 danger, 1 warning and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "dropped from a published table",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_DroppedFromAPublishedTable implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Blocked: dropping constraint bin_tags_pkey of bin_tags would also drop the replica identity of bin_tags,
        // without which PostgreSQL refuses its updates and deletes, because publication pall publishes them, so the
        // upgrade refuses to run. To continue, add op.execute("ALTER TABLE bin_tags REPLICA IDENTITY FULL") before this
        // operation, and recreate it afterwards if you need it.
        // Lock: PostgreSQL blocks reads and writes of bin_tags until the migration commits (ACCESS EXCLUSIVE). The
        // statement itself is fast.
        // Replication: publication pall publishes bin_tags. For this change, the publisher has to be migrated first:
        // until then, a changed row may stop its subscriptions.
        op.dropConstraint("bin_tags", "bin_tags_pkey");
    }

    @Override
    public void downgrade(Operations op) {
        op.addPrimaryKey("bin_tags", primaryKey("bin", "tag"));
    }
}
