package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * column with another type.
 *
 * <p>The first revision. Review notes: 3 warnings and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "column with another type",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ColumnWithAnotherType implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.
        // Prepared statements: in open sessions, those that read users.name fail once ("cached plan must not change
        // result type"). Restart the application or clear its connection pools after the migration.

        // Breaks a running application: queries and function bodies that use column users.nick fail after the commit.
        op.renameColumn("users", from("nick"), to("name"));

        op.renameIndex("users", from("users_nick_idx"), to("users_name_idx"));

        // Fails if name is null in a row of users. Add backfill("…") with a value for such rows.
        // Table scan: PostgreSQL checks all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.alterColumn("users",
                from(column("name", "varchar(20)")),
                to(column("name", "varchar(80)").notNull().defaultSql("''::character varying")));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("users",
                from(column("name", "varchar(80)").notNull().defaultSql("''::character varying")),
                to(column("name", "varchar(20)")));

        op.renameIndex("users", from("users_name_idx"), to("users_nick_idx"));

        op.renameColumn("users", from("name"), to("nick"));
    }
}
