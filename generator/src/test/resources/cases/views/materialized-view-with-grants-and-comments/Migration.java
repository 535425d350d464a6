package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.materializedView;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * materialized view with grants and comments.
 *
 * <p>The first revision. Review notes: 1 warning and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "materialized view with grants and comments",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_MaterializedViewWithGrantsAndComments implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of rich and accounts until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.
        // Prepared statements: in open sessions, those that read accounts.owner_name fail once ("cached plan must not
        // change result type"). Restart the application or clear its connection pools after the migration.

        op.dropMaterializedView("rich");

        op.alterColumn("accounts",
                from(column("owner_name", "varchar(50)")),
                to(column("owner_name", "text")));

        // Slow: PostgreSQL runs the query of materialized view rich to fill it. The migration holds all its locks
        // meanwhile.
        op.createView(materializedView("rich")
                .as("""
                        SELECT id,
                            owner_name
                           FROM accounts
                          WHERE (balance > 100)""")
                .index(index("id").named("rich_id").unique().comment("to refresh concurrently"))
                .comment("who has most")
                .columnComment("owner_name", "their name")
                .grantOnColumn("id", "public", "SELECT")
                .grant("retort_reader", "SELECT"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropMaterializedView("rich");

        op.alterColumn("accounts",
                from(column("owner_name", "text")),
                to(column("owner_name", "varchar(50)")));

        op.createView(materializedView("rich")
                .as("""
                        SELECT id,
                            owner_name
                           FROM accounts
                          WHERE (balance > 100)""")
                .index(index("id").named("rich_id").unique().comment("to refresh concurrently"))
                .comment("who has most")
                .columnComment("owner_name", "their name")
                .grantOnColumn("id", "public", "SELECT")
                .grant("retort_reader", "SELECT"));
    }
}
