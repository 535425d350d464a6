package migrations;

import static dev.retort.migration.Definitions.column;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * injection in enum labels.
 *
 * <p>The first revision. Review notes: 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "injection in enum labels",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_InjectionInEnumLabels implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of plain until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.createEnum("mood", "glad');drop table plain;--", "back\\slash", "a \"quoted\" one", "$$", "%s", " ");

        op.addColumn("plain", column("mood", "mood").defaultSql("'$$'::mood"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("plain", "mood");

        op.dropEnum("mood");
    }
}
