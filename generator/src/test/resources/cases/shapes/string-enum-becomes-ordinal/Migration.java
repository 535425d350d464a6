package migrations;

import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.using;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * string enum becomes ordinal.
 *
 * <p>The first revision. Review notes: 1 danger, 3 warnings and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "string enum becomes ordinal",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_StringEnumBecomesOrdinal implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.
        // Prepared statements: in open sessions, those that read users.mood fail once ("cached plan must not change
        // result type"). Restart the application or clear its connection pools after the migration.

        op.dropConstraint("users", "users_mood_check");

        // Change of meaning: the numbers of users.mood and the names that the check lists stand for each other in
        // order, from 0; a number beyond the last becomes null.
        // Fails if a value of users.mood cannot be read as smallint; check the expression of using.
        // Table rewrite: PostgreSQL rewrites all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.alterColumn("users",
                from(column("mood", "varchar(255)")),
                to(column("mood", "smallint")),
                using("array_position(ARRAY['GLAD', 'SAD'], mood::text) - 1"));

        // Table scan: PostgreSQL checks all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addCheck("users", check("(mood >= 0) AND (mood <= 1)").named("users_mood_check"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("users", "users_mood_check");

        op.alterColumn("users",
                from(column("mood", "smallint")),
                to(column("mood", "varchar(255)")),
                using("(ARRAY['GLAD', 'SAD'])[mood + 1]"));

        op.addCheck("users", check("mood IN ('GLAD', 'SAD')").named("users_mood_check"));
    }
}
