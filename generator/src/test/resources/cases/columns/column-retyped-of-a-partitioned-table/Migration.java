package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.view;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * column retyped of a partitioned table.
 *
 * <p>The first revision. Review notes: 1 warning and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "column retyped of a partitioned table",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ColumnRetypedOfAPartitionedTable implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of sizes until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.
        // Prepared statements: in open sessions, those that read events.size fail once ("cached plan must not change
        // result type"). Restart the application or clear its connection pools after the migration.

        op.dropView("sizes");

        // Table rewrite: PostgreSQL rewrites all rows of events and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.alterColumn("events",
                from(column("size", "integer")),
                to(column("size", "bigint")));

        op.createView(view("sizes")
                .as("""
                        SELECT size
                           FROM events"""));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropView("sizes");

        op.alterColumn("events",
                from(column("size", "bigint")),
                to(column("size", "integer")));

        op.createView(view("sizes")
                .as("""
                        SELECT size
                           FROM events"""));
    }
}
