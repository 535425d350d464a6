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
 * <p>The first revision. Review: 3 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "non ascii",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_NonAscii implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: ACCESS EXCLUSIVE on größen, briefly.
        op.addColumn("größen", column("名前", "text"));
        op.addColumn("größen", column("Ünïcode", "text"));

        // Fails if two rows of größen have the same Ünïcode.
        // Lock: ACCESS EXCLUSIVE on größen, for as long as its index takes.
        op.addUnique("größen", unique("Ünïcode"));

        // Lock: SHARE on größen, for as long as building the index takes: no writes meanwhile.
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
