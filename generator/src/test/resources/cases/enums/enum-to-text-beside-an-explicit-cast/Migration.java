package migrations;

import static dev.retort.migration.Definitions.cast;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.using;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * enum to text beside an explicit cast.
 *
 * <p>The first revision. Review notes: 4 warnings and 3 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "enum to text beside an explicit cast",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_EnumToTextBesideAnExplicitCast implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Prepared statements: in open sessions, those that read people.mood and people.moods fail once ("cached plan
        // must not change result type"). Restart the application or clear its connection pools after the migration.

        op.createCast(cast("mood", "varchar"));

        // Fails if a value of people.mood cannot be converted to varchar(20). A trial with the only value of this
        // database succeeded. Check the using expression.
        // Table rewrite: PostgreSQL rewrites all rows of people and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        // Comparisons (<, between), min, max and ORDER BY of people.mood follow the order of varchar(20) after the
        // migration.
        op.alterColumn("people",
                from(column("mood", "mood")),
                to(column("mood", "varchar(20)")),
                using("mood::varchar(20)"));

        // Fails if a value of people.moods cannot be converted to varchar(20)[]. A trial with the only value of this
        // database succeeded. Check the using expression.
        // Table rewrite: PostgreSQL rewrites all rows of people and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        // Comparisons (<, between), min, max and ORDER BY of people.moods follow the order of varchar(20)[] after the
        // migration.
        op.alterColumn("people",
                from(column("moods", "mood[]")),
                to(column("moods", "varchar(20)[]")),
                using("moods::varchar(20)[]"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("people",
                from(column("moods", "varchar(20)[]")),
                to(column("moods", "mood[]")),
                using("moods::mood[]"));

        op.alterColumn("people",
                from(column("mood", "varchar(20)")),
                to(column("mood", "mood")),
                using("mood::mood"));

        op.dropCast("mood", "varchar");
    }
}
