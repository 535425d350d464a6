package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.using;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * uuid to bytea.
 *
 * <p>The first revision. Review notes: 1 warning and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "uuid to bytea",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_UuidToBytea implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Table rewrite: PostgreSQL rewrites all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        // Prepared statements: in open sessions, those that read users.value fail once ("cached plan must not change
        // result type"). Restart the application or clear its connection pools after the migration.
        op.alterColumn("users",
                from(column("value", "uuid")),
                to(column("value", "bytea")),
                using("pg_catalog.decode(pg_catalog.replace(value::text, '-', ''), 'hex')"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("users",
                from(column("value", "bytea")),
                to(column("value", "uuid")),
                using("pg_catalog.encode(value, 'hex')::uuid"));
    }
}
