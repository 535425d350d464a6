package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * policy with a query on a renamed table.
 *
 * <p>The first revision. Review notes: 1 danger, 1 warning and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "policy with a query on a renamed table",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_PolicyWithAQueryOnARenamedTable implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of members, people and orders until the migration commits (ACCESS
        // EXCLUSIVE). Statements without a note of their own are fast.
        // Prepared statements: in open sessions, those that read orders.mail fail once ("cached plan must not change
        // result type"). Restart the application or clear its connection pools after the migration.

        // Breaks a running application: queries and function bodies that use table members fail after the commit.
        op.renameTable(from("members"), to("people"));

        op.renameConstraint("people", from("members_pkey"), to("people_pkey"));

        // Blocked: policy own on table orders blocks changing the type of orders.mail, so the upgrade refuses to run.
        // To continue, add op.execute("DROP POLICY own ON orders") before the renames, and recreate it afterwards if
        // you need it: CREATE POLICY own ON orders AS PERMISSIVE FOR ALL TO PUBLIC USING (((mail)::text IN (SELECT
        // m.mail FROM members m))).
        op.alterColumn("orders",
                from(column("mail", "varchar(20)")),
                to(column("mail", "text")));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("orders",
                from(column("mail", "text")),
                to(column("mail", "varchar(20)")));

        op.renameConstraint("people", from("people_pkey"), to("members_pkey"));

        op.renameTable(from("people"), to("members"));
    }
}
