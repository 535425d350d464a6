package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * text to citext of another schema.
 *
 * <p>The first revision. Review notes: 4 warnings and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "text to citext of another schema",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_TextToCitextOfAnotherSchema implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.
        // Prepared statements: in open sessions, those that read users.name and users.nicknames fail once ("cached plan
        // must not change result type"). Restart the application or clear its connection pools after the migration.

        // Fails if a value of users.name cannot be converted to ext.citext. A trial with all 2 values of this database
        // succeeded.
        // Comparisons of users.name ignore case after the migration, except in checks that exist. If a unique
        // constraint or index has the column, the change fails for values that differ in case only. To find them:
        // select lower(name::text) from users group by 1 having count(*) > 1
        op.alterColumn("users",
                from(column("name", "text").notNull()),
                to(column("name", "ext.citext").notNull()));

        // Fails if a value of users.nicknames cannot be converted to ext.citext[]. A trial with the only value of this
        // database succeeded.
        // Table rewrite: PostgreSQL rewrites all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.alterColumn("users",
                from(column("nicknames", "text[]")),
                to(column("nicknames", "ext.citext[]")));
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
