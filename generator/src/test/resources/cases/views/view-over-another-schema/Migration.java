package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.view;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * view over another schema.
 *
 * <p>The first revision. Review notes: 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "view over another schema",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ViewOverAnotherSchema implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of kinds, audit.kinds and audit.events until the migration commits
        // (ACCESS EXCLUSIVE). Statements without a note of their own are fast.
        // Prepared statements: in open sessions, those that read audit.events.kind fail once ("cached plan must not
        // change result type"). Restart the application or clear its connection pools after the migration.

        op.dropView("kinds");
        op.dropView("audit.kinds");

        op.alterColumn("audit.events",
                from(column("kind", "varchar(10)")),
                to(column("kind", "text")));

        op.createView(view("audit.kinds")
                .as("""
                        SELECT DISTINCT kind
                           FROM audit.events"""));

        op.createView(view("kinds")
                .as("""
                        SELECT kind
                           FROM audit.kinds"""));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropView("kinds");
        op.dropView("audit.kinds");

        op.alterColumn("audit.events",
                from(column("kind", "text")),
                to(column("kind", "varchar(10)")));

        op.createView(view("audit.kinds")
                .as("""
                        SELECT DISTINCT kind
                           FROM audit.events"""));

        op.createView(view("kinds")
                .as("""
                        SELECT kind
                           FROM audit.kinds"""));
    }
}
