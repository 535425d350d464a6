package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.view;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * view with a function over it.
 *
 * <p>The first revision. Review notes: 1 danger and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "view with a function over it",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ViewWithAFunctionOverIt implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of nicks and users until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.
        // Prepared statements: in open sessions, those that read users.nick fail once ("cached plan must not change
        // result type"). Restart the application or clear its connection pools after the migration.

        // Blocked: function all_nicks() blocks dropping view nicks, so the upgrade refuses to run. To continue, add
        // op.execute("DROP FUNCTION public.all_nicks()") before this operation, and recreate it afterwards if you need
        // it.
        op.dropView("nicks");

        op.alterColumn("users",
                from(column("nick", "varchar(20)")),
                to(column("nick", "text")));

        op.createView(view("nicks")
                .as("""
                        SELECT id,
                            nick
                           FROM users"""));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropView("nicks");

        op.alterColumn("users",
                from(column("nick", "text")),
                to(column("nick", "varchar(20)")));

        op.createView(view("nicks")
                .as("""
                        SELECT id,
                            nick
                           FROM users"""));
    }
}
