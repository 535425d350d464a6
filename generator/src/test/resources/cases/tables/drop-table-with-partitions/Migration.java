package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.options;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * drop table with partitions.
 *
 * <p>The first revision. Review: 2 dangers and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "drop table with partitions",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_DropTableWithPartitions implements Migration {
    @Override
    public void upgrade(Operations op) {
        // In the way: table visits_2026 would go along with dropping table visits, and the upgrade refuses to begin. To
        // go on, write op.execute("ALTER TABLE visits DETACH PARTITION visits_2026") before, and what is to become of
        // it after: it was ALTER TABLE visits ATTACH PARTITION visits_2026 FOR VALUES FROM ('2026-01-01') TO
        // ('2027-01-01').
        // Data loss: the rows of visits are gone, and a downgrade does not bring them back. Code that still uses the
        // table fails.
        // Lock: ACCESS EXCLUSIVE on visits, briefly.
        op.dropTable("visits");
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable("visits",
                column("id", "bigint").notNull(),
                column("at", "date").notNull(),
                primaryKey("id", "at"),
                options().partitionBy("RANGE (at)"));
    }
}
