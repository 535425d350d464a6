package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.using;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * char to quoted char.
 *
 * <p>The first revision. Review notes: 2 dangers, 3 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "char to quoted char",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_CharToQuotedChar implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Prepared statements: in open sessions, those that read tickets.state and tickets.code fail once ("cached plan
        // must not change result type"). Restart the application or clear its connection pools after the migration.

        // Data loss or failure: a value of tickets.state that does not fit "char" is rounded, truncated or rejected.
        // Fails if a value of tickets.state cannot be converted to "char". Check the using expression.
        // Table rewrite: PostgreSQL rewrites all rows of tickets and blocks reads and writes until the migration
        // commits (ACCESS EXCLUSIVE).
        op.alterColumn("tickets",
                from(column("state", "char(1)").notNull()),
                to(column("state", "\"char\"").notNull()),
                using("state::pg_catalog.\"char\""));

        // Data loss or failure: a value of tickets.code that does not fit char(3) is rounded, truncated or rejected.
        // Table rewrite: PostgreSQL rewrites all rows of tickets and blocks reads and writes until the migration
        // commits (ACCESS EXCLUSIVE).
        op.alterColumn("tickets",
                from(column("code", "bpchar")),
                to(column("code", "char(3)")));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("tickets",
                from(column("code", "char(3)")),
                to(column("code", "bpchar")),
                using("code::bpchar"));

        op.alterColumn("tickets",
                from(column("state", "\"char\"").notNull()),
                to(column("state", "char(1)").notNull()));
    }
}
