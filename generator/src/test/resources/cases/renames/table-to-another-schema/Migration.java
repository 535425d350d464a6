package migrations;

import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * table to another schema.
 *
 * <p>The first revision. Review notes: 2 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "table to another schema",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_TableToAnotherSchema implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of events and audit.log until the migration commits (ACCESS
        // EXCLUSIVE). Statements without a note of their own are fast.

        op.createSchema("audit");

        // Breaks a running application: queries and function bodies that use table events fail after the commit.
        op.renameTable(from("events"), to("audit.log"));

        // Breaks a running application: queries and function bodies that use sequence audit.events_id_seq fail after
        // the commit.
        op.renameSequence(from("audit.events_id_seq"), to("audit.log_id_seq"));

        op.renameConstraint("audit.log", from("events_pkey"), to("log_pkey"));
        op.renameConstraint("audit.log", from("events_what_key"), to("log_what_key"));
    }

    @Override
    public void downgrade(Operations op) {
        op.renameConstraint("audit.log", from("log_what_key"), to("events_what_key"));
        op.renameConstraint("audit.log", from("log_pkey"), to("events_pkey"));

        op.renameSequence(from("audit.log_id_seq"), to("audit.events_id_seq"));

        op.renameTable(from("audit.log"), to("events"));

        op.dropSchema("audit");
    }
}
