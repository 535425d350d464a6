package migrations;

import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * in dollar quotes.
 *
 * <p>Adds 8 columns and 1 check.
 *
 * <p>The first revision. Review notes: 1 warning and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "in dollar quotes",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_InDollarQuotes implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of note until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.addColumn("note", column("annotated", "varchar(255)").defaultSql("$$by annotation$$"));
        op.addColumn("note", column("continued", "text").defaultSql("'one'  \n 'more'"));
        op.addColumn("note", column("dollars", "text").defaultSql("$$it's $1 (not null$$"));
        op.addColumn("note", column("escaped", "text").defaultSql("E'it\\'s \\\\ a tab\\t'"));
        op.addColumn("note", column("escapedbyanother", "text").defaultSql("U&'d!0061ta' uescape '!'"));
        op.addColumn("note", column("letter", "\"char\"").defaultSql("$$c$$"));
        op.addColumn("note", column("tagged", "text").notNull().defaultSql("$tag$a $$ default check (b)$tag$"));
        op.addColumn("note", column("unicode", "text").notNull().defaultSql("U&'d\\0061t\\+000061'"));

        // Table scan: PostgreSQL checks all rows of note and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addCheck("note", check("escaped <> '('").named("note_escaped_check"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("note", "note_escaped_check");

        op.dropColumn("note", "unicode");
        op.dropColumn("note", "tagged");
        op.dropColumn("note", "letter");
        op.dropColumn("note", "escapedbyanother");
        op.dropColumn("note", "escaped");
        op.dropColumn("note", "dollars");
        op.dropColumn("note", "continued");
        op.dropColumn("note", "annotated");
    }
}
