package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.view;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * column retyped under a view.
 *
 * <p>The first revision. Review notes: 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "column retyped under a view",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ColumnRetypedUnderAView implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of adults and users until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.
        // Prepared statements: in open sessions, those that read users.name fail once ("cached plan must not change
        // result type"). Restart the application or clear its connection pools after the migration.

        op.dropView("adults");

        op.alterColumn("users",
                from(column("name", "varchar(50)").notNull()),
                to(column("name", "varchar(120)").notNull()));

        op.createView(view("adults")
                .as("""
                        SELECT id,
                            name
                           FROM users
                          WHERE (age >= 18)""")
                .comment("Those who may sign.")
                .columnComment("name", "As on the passport."));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropView("adults");

        op.alterColumn("users",
                from(column("name", "varchar(120)").notNull()),
                to(column("name", "varchar(50)").notNull()));

        op.createView(view("adults")
                .as("""
                        SELECT id,
                            name
                           FROM users
                          WHERE (age >= 18)""")
                .comment("Those who may sign.")
                .columnComment("name", "As on the passport."));
    }
}
