package migrations;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.unique;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * non ascii.
 *
 * <p>The first revision. Review notes: 2 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "non ascii",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_NonAscii implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of größen until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.

        op.addColumn("größen", column("名前", "text"));
        op.addColumn("größen", column("Ünïcode", "text"));

        // Index build: PostgreSQL reads all rows of größen and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addUnique("größen", unique("Ünïcode"));

        // Index build: PostgreSQL reads all rows of größen and blocks writes until the migration commits (SHARE).
        op.createIndex("größen", index("名前").named("größen_名前"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("größen", "größen_名前");

        op.dropConstraint("größen", "größen_Ünïcode_key");

        op.dropColumn("größen", "Ünïcode");
        op.dropColumn("größen", "名前");
    }
}
