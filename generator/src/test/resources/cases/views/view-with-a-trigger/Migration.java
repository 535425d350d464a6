package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.trigger;
import static dev.retort.migration.Definitions.view;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * view with a trigger.
 *
 * <p>The first revision. Review notes: 3 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "view with a trigger",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ViewWithATrigger implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of nicks and users until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.
        // Prepared statements: in open sessions, those that read users.nick fail once ("cached plan must not change
        // result type"). Restart the application or clear its connection pools after the migration.

        // In the way of a change below: trigger renamed. It is created again after the change, as it is.
        op.dropTrigger("nicks", "renamed");

        op.dropView("nicks");

        op.alterColumn("users",
                from(column("nick", "varchar(20)")),
                to(column("nick", "text")));

        op.createView(view("nicks")
                .as("""
                        SELECT id,
                            nick
                           FROM users"""));

        op.createTrigger("nicks", trigger("renamed").insteadOf("UPDATE").forEachRow().executes("note()"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTrigger("nicks", "renamed");

        op.dropView("nicks");

        op.alterColumn("users",
                from(column("nick", "text")),
                to(column("nick", "varchar(20)")));

        op.createView(view("nicks")
                .as("""
                        SELECT id,
                            nick
                           FROM users"""));

        op.createTrigger("nicks", trigger("renamed").insteadOf("UPDATE").forEachRow().executes("note()"));
    }
}
