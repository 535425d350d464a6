package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.using;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * lob becomes text.
 *
 * <p>The first revision. Review notes: 6 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "lob becomes text",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_LobBecomesText implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Prepared statements: in open sessions, those that read letter.text and letter.scan fail once ("cached plan
        // must not change result type"). Restart the application or clear its connection pools after the migration.

        // Large objects: the values of letter.text are numbers of large objects (@Lob). The expression replaces them
        // with the contents. The large objects stay; vacuumlo removes unreferenced ones.
        // Fails if a value of letter.text cannot be converted to text. Check the using expression.
        // Table rewrite: PostgreSQL rewrites all rows of letter and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.alterColumn("letter",
                from(column("text", "oid")),
                to(column("text", "text")),
                using("pg_catalog.convert_from(pg_catalog.lo_get(text), 'UTF8')"));

        // Large objects: the values of letter.scan are numbers of large objects (@Lob). The expression replaces them
        // with the contents. The large objects stay; vacuumlo removes unreferenced ones.
        // Fails if a value of letter.scan cannot be converted to bytea. Check the using expression.
        // Table rewrite: PostgreSQL rewrites all rows of letter and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.alterColumn("letter",
                from(column("scan", "oid")),
                to(column("scan", "bytea")),
                using("pg_catalog.lo_get(scan)"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("letter",
                from(column("scan", "bytea")),
                to(column("scan", "oid")),
                using("pg_catalog.lo_from_bytea(0, scan)"));

        op.alterColumn("letter",
                from(column("text", "text")),
                to(column("text", "oid")),
                using("pg_catalog.lo_from_bytea(0, pg_catalog.convert_to(text, 'UTF8'))"));
    }
}
