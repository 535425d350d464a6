package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * both sides of a foreign key widen.
 *
 * <p>The first revision. Review notes: 4 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "both sides of a foreign key widen",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_BothSidesOfAForeignKeyWiden implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Prepared statements: in open sessions, those that read teams.id and users.team_id fail once ("cached plan
        // must not change result type"). Restart the application or clear its connection pools after the migration.

        // Table rewrite: PostgreSQL rewrites all rows of teams and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        // Table scan: PostgreSQL checks the foreign keys again, reads all rows of users and blocks reads and writes
        // until the migration commits (ACCESS EXCLUSIVE).
        op.alterColumn("teams",
                from(column("id", "integer").notNull()),
                to(column("id", "bigint").notNull()));

        // Table rewrite: PostgreSQL rewrites all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        // Table scan: PostgreSQL checks the foreign keys again, reads all rows of teams and blocks reads and writes
        // until the migration commits (ACCESS EXCLUSIVE).
        op.alterColumn("users",
                from(column("team_id", "integer")),
                to(column("team_id", "bigint")));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("users",
                from(column("team_id", "bigint")),
                to(column("team_id", "integer")));

        op.alterColumn("teams",
                from(column("id", "bigint").notNull()),
                to(column("id", "integer").notNull()));
    }
}
