package migrations;

import static dev.retort.migration.Definitions.before;
import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.usedBy;
import static dev.retort.migration.Definitions.usedByAttribute;
import static dev.retort.migration.Definitions.values;
import static dev.retort.migration.Definitions.view;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * value added within composite types.
 *
 * <p>The first revision. Review notes: 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "value added within composite types",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ValueAddedWithinCompositeTypes implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Separate transaction: PostgreSQL commits the new enum value half before the rest of the migration. It stays
        // if the rest fails.
        op.addEnumValue("phase", "half", before("shut"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropView("open_valves");

        op.dropConstraint("valves", "valves_check");

        op.removeEnumValue("phase", "half",
                values("open", "shut"),
                usedBy("valves", "setting").within("setting").defaultSql("ROW('open'::phase, 'none'::text)::setting"),
                usedBy("valves", "spares").within("setting").array(),
                usedBy("valves", "housing").within("housing"),
                usedByAttribute("setting", "actual"));

        op.addCheck("valves", check("((setting).actual <> 'shut'::phase) OR (id > 0)").named("valves_check"));

        op.createView(view("open_valves")
                .as("""
                        SELECT id,
                            housing
                           FROM valves
                          WHERE ((setting).actual = 'open'::phase)"""));
    }
}
