package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.using;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * bytea to text.
 *
 * <p>The first revision. Review notes: 1 danger, 2 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "bytea to text",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ByteaToText implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Change of meaning: the expression reads the bytes of users.value as text in UTF-8. If they are no text, write
        // using("encode(value, 'hex')"), which keeps their hexadecimal digits.
        // Fails if a value of users.value cannot be converted to text. Check the using expression.
        // Table rewrite: PostgreSQL rewrites all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        // Prepared statements: in open sessions, those that read users.value fail once ("cached plan must not change
        // result type"). Restart the application or clear its connection pools after the migration.
        op.alterColumn("users",
                from(column("value", "bytea")),
                to(column("value", "text")),
                using("pg_catalog.convert_from(value, 'UTF8')"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("users",
                from(column("value", "text")),
                to(column("value", "bytea")),
                using("pg_catalog.convert_to(value, 'UTF8')"));
    }
}
