package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * null is written nowhere.
 *
 * <p>The first revision. Review notes: 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "null is written nowhere",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_NullIsWrittenNowhere implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.
        // Prepared statements: in open sessions, those that read users.name fail once ("cached plan must not change
        // result type"). Restart the application or clear its connection pools after the migration.

        op.alterColumn("users",
                from(column("visit", "visit_number").defaultSql("NULL::bigint")),
                to(column("visit", "visit_number")));

        op.alterColumn("users",
                from(column("left", "text").defaultSql("(NULL::text || 'x'::text)")),
                to(column("left", "text")));

        op.alterColumn("users",
                from(column("name", "varchar(10)")),
                to(column("name", "varchar(20)")));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("users",
                from(column("name", "varchar(20)")),
                to(column("name", "varchar(10)")));

        op.alterColumn("users",
                from(column("left", "text")),
                to(column("left", "text").defaultSql("(NULL::text || 'x'::text)")));

        op.alterColumn("users",
                from(column("visit", "visit_number")),
                to(column("visit", "visit_number").defaultSql("NULL::bigint")));
    }
}
