package migrations;

import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * stored in another form.
 *
 * <p>The first revision. Review notes: 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "stored in another form",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_StoredInAnotherForm implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of books until the migration commits (ACCESS EXCLUSIVE). The
        // statement itself is fast.
        op.addColumn("books", column("author", "varchar(255)"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("books", "author");
    }
}
