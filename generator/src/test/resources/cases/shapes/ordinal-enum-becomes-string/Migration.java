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
 * ordinal enum becomes string.
 *
 * <p>The first revision. Review notes: 1 danger, 3 warnings and 3 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "ordinal enum becomes string",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_OrdinalEnumBecomesString implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of users until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.
        // Prepared statements: in open sessions, those that read users.mood fail once ("cached plan must not change
        // result type"). Restart the application or clear its connection pools after the migration.

        op.dropConstraint("users", "users_mood_check");

        // Change of meaning: the expression maps between the numbers of users.mood and the names of the Java constants.
        // Any other value stays as it is, and fails if the new type or its check rejects it.
        // Fails if a value of users.mood cannot be converted to varchar(255). A trial with all 2 values of this
        // database succeeded. Check the using expression.
        // Table rewrite: PostgreSQL rewrites all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        // Comparisons (<, between), min, max and ORDER BY of users.mood follow the order of varchar(255) after the
        // migration.
        op.alterColumn("users",
                from(column("mood", "smallint")),
                to(column("mood", "varchar(255)")),
                using("CASE WHEN mood OPERATOR(pg_catalog.=) 0 THEN 'GLAD' WHEN mood OPERATOR(pg_catalog.=) 1 THEN "
                        + "'SAD' ELSE mood::text END"));

        // Table scan: PostgreSQL checks all rows of users and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addCheck("users", check("mood IN ('GLAD', 'SAD')").named("users_mood_check"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("users", "users_mood_check");

        op.alterColumn("users",
                from(column("mood", "varchar(255)")),
                to(column("mood", "smallint")),
                using("CASE WHEN mood::text OPERATOR(pg_catalog.=) 'GLAD' THEN 0 WHEN mood::text "
                        + "OPERATOR(pg_catalog.=) 'SAD' THEN 1 ELSE mood::smallint END"));

        op.addCheck("users", check("(mood >= 0) AND (mood <= 1)").named("users_mood_check"));
    }
}
