package migrations;

import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.key;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * method in options.
 *
 * <p>The first revision. Review notes: 1 warning.
 */
@Revision(
        id = "0123456789ab",
        message = "method in options",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_MethodInOptions implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Index build: PostgreSQL reads all rows of note and blocks writes until the migration commits (SHARE).
        op.createIndex("note", index("body").named("note_by_body").using("hash"));
        op.createIndex("note",
                index(key("id").operatorClass("int8_minmax_multi_ops")).named("note_by_number").using("brin"));
        op.createIndex("note", index("tags").named("note_by_tags").using("gin").storage("fastupdate", "off"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("note", "note_by_tags");
        op.dropIndex("note", "note_by_number");
        op.dropIndex("note", "note_by_body");
    }
}
