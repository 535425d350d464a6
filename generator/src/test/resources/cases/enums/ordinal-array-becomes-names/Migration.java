package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.using;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * ordinal array becomes names.
 *
 * <p>The first revision. Review notes: 2 dangers, 4 warnings and 3 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "ordinal array becomes names",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_OrdinalArrayBecomesNames implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Prepared statements: in open sessions, those that read valve.history and valve.planned fail once ("cached
        // plan must not change result type"). Restart the application or clear its connection pools after the
        // migration.

        // Change of meaning: the expression maps between the numbers of valve.history and the names of the Java
        // constants. Any other value stays as it is, and fails if the new type or its check rejects it.
        // Fails if a value of valve.history cannot be converted to varchar(255)[]. A trial with all 2 values of this
        // database succeeded. Check the using expression.
        // Table rewrite: PostgreSQL rewrites all rows of valve and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        // Comparisons (<, between), min, max and ORDER BY of valve.history follow the order of varchar(255)[] after the
        // migration.
        op.alterColumn("valve",
                from(column("history", "smallint[]")),
                to(column("history", "varchar(255)[]")),
                using("pg_catalog.regexp_replace(pg_catalog.regexp_replace(pg_catalog.regexp_replace(history::text, "
                        + "'(?<=[{,])0(?=[,}])', '\"NULL\"', 'g'), '(?<=[{,])1(?=[,}])', '\"A$B\"', 'g'), "
                        + "'(?<=[{,])2(?=[,}])', '\"A\"', 'g')::varchar(255)[]"));

        // Change of meaning: the expression maps between the numbers of valve.planned and the names of the Java
        // constants. Any other value stays as it is, and fails if the new type or its check rejects it.
        // Fails if a value of valve.planned cannot be converted to varchar(255)[]. A trial with all 3 values of this
        // database succeeded. Check the using expression.
        // Table rewrite: PostgreSQL rewrites all rows of valve and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        // Comparisons (<, between), min, max and ORDER BY of valve.planned follow the order of varchar(255)[] after the
        // migration.
        op.alterColumn("valve",
                from(column("planned", "smallint[]")),
                to(column("planned", "varchar(255)[]")),
                using("pg_catalog.regexp_replace(pg_catalog.regexp_replace(pg_catalog.regexp_replace(planned::text, "
                        + "'(?<=[{,])0(?=[,}])', '\"NULL\"', 'g'), '(?<=[{,])1(?=[,}])', '\"A$B\"', 'g'), "
                        + "'(?<=[{,])2(?=[,}])', '\"A\"', 'g')::varchar(255)[]"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("valve",
                from(column("planned", "varchar(255)[]")),
                to(column("planned", "smallint[]")),
                using("pg_catalog.regexp_replace(pg_catalog.regexp_replace(pg_catalog.regexp_replace(planned::text, "
                        + "E'(?<=[{,])\\\\\"NULL\\\\\"(?=[,}])', '0', 'g'), E'(?<=[{,])A\\\\$B(?=[,}])', '1', 'g'), "
                        + "'(?<=[{,])A(?=[,}])', '2', 'g')::smallint[]"));

        op.alterColumn("valve",
                from(column("history", "varchar(255)[]")),
                to(column("history", "smallint[]")),
                using("pg_catalog.regexp_replace(pg_catalog.regexp_replace(pg_catalog.regexp_replace(history::text, "
                        + "E'(?<=[{,])\\\\\"NULL\\\\\"(?=[,}])', '0', 'g'), E'(?<=[{,])A\\\\$B(?=[,}])', '1', 'g'), "
                        + "'(?<=[{,])A(?=[,}])', '2', 'g')::smallint[]"));
    }
}
