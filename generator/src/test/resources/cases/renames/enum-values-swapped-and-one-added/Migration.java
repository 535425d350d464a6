package migrations;

import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.usedBy;
import static dev.retort.migration.Definitions.values;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * enum values swapped and one added.
 *
 * <p>The first revision. Review notes: 2 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "enum values swapped and one added",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_EnumValuesSwappedAndOneAdded implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Separate transaction: PostgreSQL commits the new enum value worse before the rest of the migration. It stays
        // if the rest fails.

        // Breaks a running application: queries and function bodies that use value good of mood fail after the commit.
        op.renameEnumValue("mood", from("good"), to("good_swap1"));

        // Breaks a running application: queries and function bodies that use value bad of mood fail after the commit.
        op.renameEnumValue("mood", from("bad"), to("good"));

        op.renameEnumValue("mood", from("good_swap1"), to("bad"));
        op.addEnumValue("mood", "worse");
    }

    @Override
    public void downgrade(Operations op) {
        op.removeEnumValue("mood", "worse",
                values("good", "bad"),
                usedBy("people", "mood"));

        op.renameEnumValue("mood", from("bad"), to("good_swap1"));
        op.renameEnumValue("mood", from("good"), to("bad"));
        op.renameEnumValue("mood", from("good_swap1"), to("good"));
    }
}
