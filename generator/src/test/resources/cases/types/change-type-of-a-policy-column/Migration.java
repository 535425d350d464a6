package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.policy;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * change type of a policy column.
 *
 * <p>The first revision. Review notes: 4 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "change type of a policy column",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ChangeTypeOfAPolicyColumn implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.
        // Prepared statements: in open sessions, those that read users.nick fail once ("cached plan must not change
        // result type"). Restart the application or clear its connection pools after the migration.

        // In the way of a change below: policy nobody_else. It is created again after the change, with its new
        // definition.
        op.dropPolicy("users", "nobody_else");

        // In the way of a change below: policy own. It is created again after the change, with its new definition.
        op.dropPolicy("users", "own");

        op.alterColumn("users",
                from(column("nick", "varchar(20)")),
                to(column("nick", "text")));

        op.createPolicy("users", policy("own").using("nick = (CURRENT_USER)::text").comment("Everybody's own."));

        op.createPolicy("users",
                policy("nobody_else").restrictive().command("UPDATE").roles("postgres").using("nick <> 'root'::text")
                        .withCheck("length(nick) > 1"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropPolicy("users", "nobody_else");
        op.dropPolicy("users", "own");

        op.alterColumn("users",
                from(column("nick", "text")),
                to(column("nick", "varchar(20)")));

        op.createPolicy("users", policy("own").using("(nick)::text = CURRENT_USER").comment("Everybody's own."));

        op.createPolicy("users",
                policy("nobody_else").restrictive().command("UPDATE").roles("postgres")
                        .using("(nick)::text <> 'root'::text").withCheck("length((nick)::text) > 1"));
    }
}
