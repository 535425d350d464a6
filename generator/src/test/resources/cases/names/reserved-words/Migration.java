package migrations;

import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * reserved words.
 *
 * <p>The first revision. Review notes: 3 warnings and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "reserved words",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ReservedWords implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of order until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.
        // Prepared statements: in open sessions, those that read order.select fail once ("cached plan must not change
        // result type"). Restart the application or clear its connection pools after the migration.

        op.alterColumn("order",
                from(column("select", "varchar(10)")),
                to(column("select", "varchar(20)").defaultSql("'table'::character varying")));

        op.addColumn("order", column("where", "integer"));

        // Table scan: PostgreSQL checks all rows of order and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addCheck("order", check("\"user\" > 0").named("check"));

        // Fails if two rows of order have the same select.
        // Index build: PostgreSQL reads all rows of order and blocks writes until the migration commits (SHARE).
        op.createIndex("order", index("select").named("index").unique());
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("order", "index");

        op.dropConstraint("order", "check");

        op.dropColumn("order", "where");

        op.alterColumn("order",
                from(column("select", "varchar(20)").defaultSql("'table'::character varying")),
                to(column("select", "varchar(10)")));
    }
}
