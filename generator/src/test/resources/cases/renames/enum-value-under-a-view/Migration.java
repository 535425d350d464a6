package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.view;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * enum value under a view.
 *
 * <p>The first revision. Review notes: 2 warnings and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "enum value under a view",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_EnumValueUnderAView implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of open_tickets and tickets until the migration commits (ACCESS
        // EXCLUSIVE). Statements without a note of their own are fast.
        // Prepared statements: in open sessions, those that read tickets.title fail once ("cached plan must not change
        // result type"). Restart the application or clear its connection pools after the migration.

        // Breaks a running application: queries and function bodies that use type status fail after the commit.
        op.renameEnum(from("status"), to("state"));

        // Breaks a running application: queries and function bodies that use value open of state fail after the commit.
        op.renameEnumValue("state", from("open"), to("fresh"));

        op.dropView("open_tickets");

        op.alterColumn("tickets",
                from(column("title", "varchar(20)")),
                to(column("title", "text")));

        op.createView(view("open_tickets")
                .as("""
                        SELECT id,
                            title
                           FROM tickets
                          WHERE (((status = 'fresh'::state) AND (status <> ALL (('{fresh,closed}'::state[] || '{lost}'::state[])))) OR (title = 'open'::text))"""));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropView("open_tickets");

        op.alterColumn("tickets",
                from(column("title", "text")),
                to(column("title", "varchar(20)")));

        op.createView(view("open_tickets")
                .as("""
                        SELECT id,
                            title
                           FROM tickets
                          WHERE (((status = 'fresh'::state) AND (status <> ALL (('{fresh,closed}'::state[] || '{lost}'::state[])))) OR ((title)::text = 'open'::text))"""));

        op.renameEnumValue("state", from("fresh"), to("open"));

        op.renameEnum(from("state"), to("status"));
    }
}
