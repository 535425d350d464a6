package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.to;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * other methods left alone.
 *
 * <p>The first revision. Review notes: 1 danger, 2 warnings and 2 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "other methods left alone",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_OtherMethodsLeftAlone implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of note until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.
        // Prepared statements: in open sessions, those that read note.body fail once ("cached plan must not change
        // result type"). Restart the application or clear its connection pools after the migration.

        op.dropIndex("note", "note_by_draft");

        // Index build: PostgreSQL builds note_by_body again, reads all rows of note and blocks reads and writes until
        // the migration commits (ACCESS EXCLUSIVE).
        op.alterColumn("note",
                from(column("body", "varchar(50)")),
                to(column("body", "text").collation("\"C\"")));

        op.addColumn("note", column("title", "varchar(255)"));

        // Data loss: PostgreSQL deletes all values of note.draft, and the downgrade cannot restore them. Application
        // code that still uses the column fails.
        // If note.draft was renamed to note.title, generate this migration again with --rename note.draft=note.title.
        // As written, the values are lost.
        op.dropColumn("note", "draft");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("note", column("draft", "varchar(255)"));
        op.dropColumn("note", "title");

        op.alterColumn("note",
                from(column("body", "text").collation("\"C\"")),
                to(column("body", "varchar(50)")));

        op.createIndex("note", index("draft").named("note_by_draft").using("hash"));
    }
}
