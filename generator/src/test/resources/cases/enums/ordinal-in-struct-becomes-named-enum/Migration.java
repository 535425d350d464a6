package migrations;

import static dev.retort.migration.Definitions.attribute;
import static dev.retort.migration.Definitions.attributes;
import static dev.retort.migration.Definitions.cast;
import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.usedBy;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * ordinal in struct becomes named enum.
 *
 * <p>The first revision. Review notes: 2 dangers, 5 warnings and 3 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "ordinal in struct becomes named enum",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_OrdinalInStructBecomesNamedEnum implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of pump and valve until the migration commits (ACCESS EXCLUSIVE).
        // Statements without a note of their own are fast.

        op.dropConstraint("pump", "pump_setting_check");
        op.dropConstraint("valve", "valve_setting_check");

        op.createEnum("phase", "HALF", "OPEN", "SHUT");

        // Change of meaning: the expression maps between the numbers of setting.actual and the names of the Java
        // constants. Any other value stays as it is, and fails if the new type or its check rejects it.
        // Change of meaning: the expression maps between the numbers of setting.planned and the names of the Java
        // constants. Any other value stays as it is, and fails if the new type or its check rejects it.
        // Fails if a value of setting.actual cannot be converted to phase. Check the using expression.
        // Fails if a value of setting.planned cannot be converted to varchar(255). Check the using expression.
        // Table rewrite: PostgreSQL cannot make this change in place, so Retort rebuilds type setting. PostgreSQL
        // rewrites all rows of pump and valve and blocks reads and writes until the migration commits (ACCESS
        // EXCLUSIVE).
        // Comparisons (<, between), min, max and ORDER BY of setting.actual follow the order of the labels of the type
        // after the migration.
        // Comparisons (<, between), min, max and ORDER BY of setting.planned follow the order of varchar(255) after the
        // migration.
        op.alterType("setting",
                from(attributes(
                        attribute("actual", "smallint"),
                        attribute("level", "integer"),
                        attribute("planned", "smallint"))),
                to(attributes(
                        attribute("level", "integer"),
                        attribute("planned", "varchar(255)")
                                .using("CASE WHEN planned OPERATOR(pg_catalog.=) 0 THEN 'SHUT' WHEN planned "
                                        + "OPERATOR(pg_catalog.=) 1 THEN 'OPEN' WHEN planned OPERATOR(pg_catalog.=) "
                                        + "2 THEN 'HALF' ELSE planned::text END"),
                        attribute("actual", "phase")
                                .using("(CASE WHEN actual OPERATOR(pg_catalog.=) 0 THEN 'SHUT' WHEN actual "
                                        + "OPERATOR(pg_catalog.=) 1 THEN 'OPEN' WHEN actual OPERATOR(pg_catalog.=) "
                                        + "2 THEN 'HALF' ELSE actual::text END)::phase"))),
                usedBy("pump", "former").array(),
                usedBy("pump", "setting"),
                usedBy("valve", "setting"));

        op.createCast(cast("phase", "varchar").implicit());
        op.createCast(cast("varchar", "phase").implicit());

        // Table scan: PostgreSQL checks all rows of pump and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addCheck("pump",
                check("(setting IS NULL) OR (((setting).level IS NOT NULL) AND (((setting).planned IS NULL) OR "
                        + "(((setting).planned)::text = ANY (ARRAY[('SHUT'::character varying)::text, "
                        + "('OPEN'::character varying)::text, ('HALF'::character varying)::text]))))")
                        .named("pump_setting_check"));

        // Table scan: PostgreSQL checks all rows of valve and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addCheck("valve",
                check("(setting IS NULL) OR (((setting).level IS NOT NULL) AND (((setting).planned IS NULL) OR "
                        + "(((setting).planned)::text = ANY (ARRAY[('SHUT'::character varying)::text, "
                        + "('OPEN'::character varying)::text, ('HALF'::character varying)::text]))))")
                        .named("valve_setting_check"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("valve", "valve_setting_check");
        op.dropConstraint("pump", "pump_setting_check");

        op.dropCast("varchar", "phase");
        op.dropCast("phase", "varchar");

        op.alterType("setting",
                from(attributes(
                        attribute("level", "integer"),
                        attribute("planned", "varchar(255)"),
                        attribute("actual", "phase"))),
                to(attributes(
                        attribute("actual", "smallint")
                                .using("CASE WHEN actual::text OPERATOR(pg_catalog.=) 'SHUT' THEN 0 WHEN "
                                        + "actual::text OPERATOR(pg_catalog.=) 'OPEN' THEN 1 WHEN actual::text "
                                        + "OPERATOR(pg_catalog.=) 'HALF' THEN 2 ELSE actual::text::smallint END"),
                        attribute("level", "integer"),
                        attribute("planned", "smallint")
                                .using("CASE WHEN planned::text OPERATOR(pg_catalog.=) 'SHUT' THEN 0 WHEN "
                                        + "planned::text OPERATOR(pg_catalog.=) 'OPEN' THEN 1 WHEN planned::text "
                                        + "OPERATOR(pg_catalog.=) 'HALF' THEN 2 ELSE planned::smallint END"))),
                usedBy("pump", "former").array(),
                usedBy("pump", "setting"),
                usedBy("valve", "setting"));

        op.dropEnum("phase");

        op.addCheck("valve",
                check("(setting IS NULL) OR ((((setting).actual IS NULL) OR (((setting).actual >= 0) AND "
                        + "((setting).actual <= 2))) AND ((setting).level IS NOT NULL) AND (((setting).planned IS "
                        + "NULL) OR (((setting).planned >= 0) AND ((setting).planned <= 2))))")
                        .named("valve_setting_check"));

        op.addCheck("pump",
                check("(setting IS NULL) OR ((((setting).actual IS NULL) OR (((setting).actual >= 0) AND "
                        + "((setting).actual <= 2))) AND ((setting).level IS NOT NULL) AND (((setting).planned IS "
                        + "NULL) OR (((setting).planned >= 0) AND ((setting).planned <= 2))))")
                        .named("pump_setting_check"));
    }
}
