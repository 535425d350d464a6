package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.using;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * both sides of a foreign key.
 *
 * <p>The first revision. Review notes: 5 warnings and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "both sides of a foreign key",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_BothSidesOfAForeignKey implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users and teams until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.
        // Prepared statements: in open sessions, those that read teams.code and users.team fail once ("cached plan must
        // not change result type"). Restart the application or clear its connection pools after the migration.

        op.dropConstraint("users", "users_team_fkey");

        // Fails if a value of teams.code cannot be converted to uuid. Check the using expression.
        // Table rewrite: PostgreSQL rewrites all rows of teams and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.alterColumn("teams",
                from(column("code", "varchar(36)").notNull()),
                to(column("code", "uuid").notNull()),
                using("code::uuid"));

        // Fails if a value of users.team cannot be converted to uuid. Check the using expression.
        // Table rewrite: PostgreSQL rewrites all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.alterColumn("users",
                from(column("team", "varchar(36)")),
                to(column("team", "uuid")),
                using("team::uuid"));

        // Table scan: PostgreSQL checks all rows of users and blocks writes to users and teams until the migration
        // commits (SHARE ROW EXCLUSIVE).
        op.addForeignKey("users", foreignKey("team").references("teams", "code"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("users", "users_team_fkey");

        op.alterColumn("users",
                from(column("team", "uuid")),
                to(column("team", "varchar(36)")));

        op.alterColumn("teams",
                from(column("code", "uuid").notNull()),
                to(column("code", "varchar(36)").notNull()));

        op.addForeignKey("users", foreignKey("team").references("teams", "code"));
    }
}
