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
 * <p>The first revision. Review notes: 2 dangers and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "drop table with partitions",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_DropTableWithPartitions implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Blocked: dropping table visits would also drop table visits_2026, so the upgrade refuses to run. To continue,
        // add op.execute("ALTER TABLE visits DETACH PARTITION visits_2026") before this operation, and recreate it
        // afterwards if you need it: ALTER TABLE visits ATTACH PARTITION visits_2026 FOR VALUES FROM ('2026-01-01') TO
        // ('2027-01-01').
        // Data loss: PostgreSQL deletes all rows of visits, and the downgrade cannot restore them. Application code
        // that still uses the table fails. If another program or persistence unit uses it, keep it with
        // exclude=table:visits in the settings.
        // Lock: PostgreSQL blocks reads and writes of visits until the migration commits (ACCESS EXCLUSIVE). The
        // statement itself is fast.
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
