package migrations;

import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * backslash where strings are not standard.
 *
 * <p>The first revision. Review notes: 1 danger and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "backslash where strings are not standard",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_BackslashWhereStringsAreNotStandard implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of files until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.dropIndex("files", "files_root");

        op.dropConstraint("files", "files_root_check");

        op.alterColumn("files",
                from(column("path", "text").defaultSql("'c:\\new'::text")),
                to(column("path", "text").defaultSql("'d:\\new'::text")));

        // Data loss: PostgreSQL deletes all values of files.root, and the downgrade cannot restore them. Application
        // code that still uses the column fails.
        op.dropColumn("files", "root");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("files", column("root", "varchar(10)"));

        op.alterColumn("files",
                from(column("path", "text").defaultSql("'d:\\new'::text")),
                to(column("path", "text").defaultSql("'c:\\new'::text")));

        op.addCheck("files", check("root <> 'c:\\temp'").named("files_root_check"));

        op.createIndex("files", index("path").named("files_root").where("root <> '\\new'"));
    }
}
