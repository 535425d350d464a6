package migrations;

import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.expression;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.usedBy;
import static dev.retort.migration.Definitions.usedByAttribute;
import static dev.retort.migration.Definitions.values;
import static dev.retort.migration.Definitions.view;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * value removed within composite types with all that mentions them.
 *
 * <p>Creates 1 index and 2 views; adds 1 column and 1 check; changes 1 enum type; drops 1 column, 1 index, 2 views and
 * 1 check.
 *
 * <p>The first revision. Review notes: 4 warnings and 1 note.
 */
@Revision(
        id = "0123456789ab",
        message = "value removed within composite types with all that mentions them",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_ValueRemovedWithinCompositeTypesWithAll implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of open_valves, default_setting and valves until the migration
        // commits (ACCESS EXCLUSIVE). Statements without a note of their own are fast.

        op.dropView("open_valves");
        op.dropView("default_setting");

        op.dropIndex("valves", "valves_note_idx");

        op.dropConstraint("valves", "valves_check");

        op.dropColumn("valves", "state");

        // Table rewrite: PostgreSQL cannot remove or reorder enum values, so Retort rebuilds type phase. PostgreSQL
        // rewrites all rows of valves and blocks reads and writes until the migration commits (ACCESS EXCLUSIVE). Fails
        // if a row contains half.
        op.alterEnum("phase",
                from(values("half", "open", "shut")),
                to(values("open", "shut")),
                usedBy("valves", "setting").within("setting")
                        .defaultSql("ROW('open'::phase, 'none'::text, NULL::phase[])::setting"),
                usedBy("valves", "spares").within("setting").array(),
                usedBy("valves", "housing").within("housing"),
                usedByAttribute("setting", "actual"),
                usedByAttribute("setting", "past").array(),
                usedByAttribute("unused", "phase"));

        // Table rewrite: PostgreSQL rewrites all rows of valves and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addColumn("valves", column("state", "text").generatedStored("(setting).note"));

        // Table scan: PostgreSQL checks all rows of valves and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addCheck("valves", check("((setting).actual <> 'shut'::phase) OR (price > 0)").named("valves_check"));

        // Index build: PostgreSQL reads all rows of valves and blocks writes until the migration commits (SHARE).
        op.createIndex("valves", index(expression("(setting).note")).named("valves_note_idx"));

        op.createView(view("default_setting")
                .as("SELECT ROW('open'::phase, 'x'::text, NULL::phase[])::setting AS setting"));

        op.createView(view("open_valves")
                .as("""
                        SELECT id,
                            (setting).past AS past,
                            housing
                           FROM valves
                          WHERE ((setting).actual = 'open'::phase)"""));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropView("open_valves");
        op.dropView("default_setting");

        op.dropIndex("valves", "valves_note_idx");

        op.dropConstraint("valves", "valves_check");

        op.dropColumn("valves", "state");

        op.alterEnum("phase",
                from(values("open", "shut")),
                to(values("half", "open", "shut")),
                usedBy("valves", "setting").within("setting")
                        .defaultSql("ROW('open'::phase, 'none'::text, NULL::phase[])::setting"),
                usedBy("valves", "spares").within("setting").array(),
                usedBy("valves", "housing").within("housing"),
                usedByAttribute("setting", "actual"),
                usedByAttribute("setting", "past").array(),
                usedByAttribute("unused", "phase"));

        op.addColumn("valves", column("state", "text").generatedStored("(setting).note"));

        op.addCheck("valves", check("((setting).actual <> 'shut'::phase) OR (price > 0)").named("valves_check"));

        op.createIndex("valves", index(expression("(setting).note")).named("valves_note_idx"));

        op.createView(view("default_setting")
                .as("SELECT ROW('open'::phase, 'x'::text, NULL::phase[])::setting AS setting"));

        op.createView(view("open_valves")
                .as("""
                        SELECT id,
                            (setting).past AS past,
                            housing
                           FROM valves
                          WHERE ((setting).actual = 'open'::phase)"""));
    }
}
