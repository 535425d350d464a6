package migrations;

import static dev.retort.migration.Definitions.cast;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.using;
import static dev.retort.migration.Definitions.view;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * named enum becomes view.
 *
 * <p>The first revision. Review notes: 1 warning and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "named enum becomes view",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_NamedEnumBecomesView implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Prepared statements: in open sessions, those that read tasks.status fail once ("cached plan must not change
        // result type"). Restart the application or clear its connection pools after the migration.

        op.dropCast("status", "varchar");
        op.dropCast("varchar", "status");

        // Table rewrite: PostgreSQL rewrites all rows of tasks and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        // Comparisons (<, between), min, max and ORDER BY of tasks.status follow the order of varchar(255) after the
        // migration.
        op.alterColumn("tasks",
                from(column("status", "status").notNull()),
                to(column("status", "varchar(255)").notNull()));

        op.dropEnum("status");

        op.createView(view("status").as("select distinct status as label from tasks"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropView("status");

        op.createEnum("status", "DONE", "OPEN");

        op.alterColumn("tasks",
                from(column("status", "varchar(255)").notNull()),
                to(column("status", "status").notNull()),
                using("status::status"));

        op.createCast(cast("varchar", "status").implicit());
        op.createCast(cast("status", "varchar").implicit());
    }
}
