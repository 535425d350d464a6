package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.expression;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * retyped under an expression index.
 *
 * <p>The first revision. Review notes: 1 warning and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "retyped under an expression index",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_RetypedUnderAnExpressionIndex implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.
        // Prepared statements: in open sessions, those that read users.level fail once ("cached plan must not change
        // result type"). Restart the application or clear its connection pools after the migration.

        op.dropIndex("users", "users_level_idx");

        op.alterColumn("users",
                from(column("level", "varchar(10)")),
                to(column("level", "text")));

        // Index build: PostgreSQL reads all rows of users and blocks writes until the migration commits (SHARE).
        op.createIndex("users", index(expression("lower(level)")).named("users_level_idx"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("users", "users_level_idx");

        op.alterColumn("users",
                from(column("level", "text")),
                to(column("level", "varchar(10)")));

        op.createIndex("users", index(expression("lower((level)::text)")).named("users_level_idx"));
    }
}
