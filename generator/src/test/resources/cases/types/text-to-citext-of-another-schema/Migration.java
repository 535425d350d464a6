package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.using;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * text to citext of another schema.
 *
 * <p>The first revision. Review notes: 4 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "text to citext of another schema",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_TextToCitextOfAnotherSchema implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Prepared statements: in open sessions, those that read users.name and users.nicknames fail once ("cached plan
        // must not change result type"). Restart the application or clear its connection pools after the migration.

        // Fails if a value of users.name cannot be converted to ext.citext. Check the using expression.
        // Table rewrite: PostgreSQL rewrites all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.alterColumn("users",
                from(column("name", "text").notNull()),
                to(column("name", "ext.citext").notNull()),
                using("name::ext.citext"));

        // Fails if a value of users.nicknames cannot be converted to ext.citext[]. Check the using expression.
        // Table rewrite: PostgreSQL rewrites all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.alterColumn("users",
                from(column("nicknames", "text[]")),
                to(column("nicknames", "ext.citext[]")),
                using("nicknames::ext.citext[]"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("users",
                from(column("nicknames", "ext.citext[]")),
                to(column("nicknames", "text[]")));

        op.alterColumn("users",
                from(column("name", "ext.citext").notNull()),
                to(column("name", "text").notNull()));
    }
}
