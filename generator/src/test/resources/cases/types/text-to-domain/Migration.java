package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.using;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * text to domain.
 *
 * <p>The first revision. Review notes: 4 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "text to domain",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_TextToDomain implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Prepared statements: in open sessions, those that read users.email and users.others fail once ("cached plan
        // must not change result type"). Restart the application or clear its connection pools after the migration.

        // Fails if a value of users.email cannot be converted to email_address. A trial with all 2 values of this
        // database succeeded. Check the using expression.
        // Table rewrite: PostgreSQL rewrites all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.alterColumn("users",
                from(column("email", "varchar(255)").notNull()),
                to(column("email", "email_address").notNull()),
                using("email::email_address"));

        // Fails if a value of users.others cannot be converted to email_address[]. A trial with the only value of this
        // database succeeded. Check the using expression.
        // Table rewrite: PostgreSQL rewrites all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.alterColumn("users",
                from(column("others", "varchar(255)[]")),
                to(column("others", "email_address[]")),
                using("others::email_address[]"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("users",
                from(column("others", "email_address[]")),
                to(column("others", "varchar(255)[]")));

        op.alterColumn("users",
                from(column("email", "email_address").notNull()),
                to(column("email", "varchar(255)").notNull()));
    }
}
