package migrations;

import static dev.retort.migration.Definitions.cast;
import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.foreignKey;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.using;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * named enum becomes ordinal.
 *
 * <p>Adds 2 foreign keys and 7 checks; changes 11 columns; drops 2 foreign keys, 2 casts and 1 enum type.
 *
 * <p>The first revision. Review notes: 11 dangers, 30 warnings and 13 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "named enum becomes ordinal",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_NamedEnumBecomesOrdinal implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of valve, rule and step until the migration commits (ACCESS
        // EXCLUSIVE). Statements without a note of their own are fast.
        // Prepared statements: in open sessions, those that read rule.phase, step.phase, valve.measured, valve.phase,
        // valve.rule_phase, valve.step_phase, valve.history, valve.planned and 3 more fail once ("cached plan must not
        // change result type"). Restart the application or clear its connection pools after the migration.

        op.dropConstraint("valve", "valve_rule_phase_fkey");
        op.dropConstraint("valve", "valve_step_number_step_phase_fkey");

        op.dropCast("phase", "varchar");
        op.dropCast("varchar", "phase");

        // Columns

        // Change of meaning: the expression maps between the numbers of rule.phase and the names of the Java constants.
        // Any other value stays as it is, and fails if the new type or its check rejects it.
        // Fails if a value of rule.phase cannot be converted to smallint. A trial with all 3 values of this database
        // succeeded. Check the using expression.
        // Table rewrite: PostgreSQL rewrites all rows of rule and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        // Comparisons (<, between), min, max and ORDER BY of rule.phase follow the order of smallint after the
        // migration.
        op.alterColumn("rule",
                from(column("phase", "phase").notNull()),
                to(column("phase", "smallint").notNull()),
                using("CASE WHEN phase::text OPERATOR(pg_catalog.=) 'SHUT' THEN 0 WHEN phase::text "
                        + "OPERATOR(pg_catalog.=) 'OPEN' THEN 1 WHEN phase::text OPERATOR(pg_catalog.=) 'HALF' THEN "
                        + "2 ELSE phase::text::smallint END"));

        // Change of meaning: the expression maps between the numbers of step.phase and the names of the Java constants.
        // Any other value stays as it is, and fails if the new type or its check rejects it.
        // Fails if a value of step.phase cannot be converted to smallint. A trial with all 2 values of this database
        // succeeded. Check the using expression.
        // Table rewrite: PostgreSQL rewrites all rows of step and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        // Comparisons (<, between), min, max and ORDER BY of step.phase follow the order of smallint after the
        // migration.
        op.alterColumn("step",
                from(column("phase", "phase").notNull()),
                to(column("phase", "smallint").notNull()),
                using("CASE WHEN phase::text OPERATOR(pg_catalog.=) 'SHUT' THEN 0 WHEN phase::text "
                        + "OPERATOR(pg_catalog.=) 'OPEN' THEN 1 WHEN phase::text OPERATOR(pg_catalog.=) 'HALF' THEN "
                        + "2 ELSE phase::text::smallint END"));

        // Change of meaning: the expression maps between the numbers of valve.measured and the names of the Java
        // constants. Any other value stays as it is, and fails if the new type or its check rejects it.
        // Fails if a value of valve.measured cannot be converted to smallint. A trial with all 4 values of this
        // database succeeded. Check the using expression.
        // Table rewrite: PostgreSQL rewrites all rows of valve and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        // Comparisons (<, between), min, max and ORDER BY of valve.measured follow the order of smallint after the
        // migration.
        op.alterColumn("valve",
                from(column("measured", "phase").notNull()),
                to(column("measured", "smallint").notNull()),
                using("CASE WHEN measured::text OPERATOR(pg_catalog.=) 'SHUT' THEN 0 WHEN measured::text "
                        + "OPERATOR(pg_catalog.=) 'OPEN' THEN 1 WHEN measured::text OPERATOR(pg_catalog.=) 'HALF' "
                        + "THEN 2 ELSE measured::text::smallint END"));

        // Change of meaning: the expression maps between the numbers of valve.phase and the names of the Java
        // constants. Any other value stays as it is, and fails if the new type or its check rejects it.
        // Fails if a value of valve.phase cannot be converted to smallint. A trial with all 3 values of this database
        // succeeded. Check the using expression.
        // Table rewrite: PostgreSQL rewrites all rows of valve and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        // Comparisons (<, between), min, max and ORDER BY of valve.phase follow the order of smallint after the
        // migration.
        op.alterColumn("valve",
                from(column("phase", "phase")),
                to(column("phase", "smallint")),
                using("CASE WHEN phase::text OPERATOR(pg_catalog.=) 'SHUT' THEN 0 WHEN phase::text "
                        + "OPERATOR(pg_catalog.=) 'OPEN' THEN 1 WHEN phase::text OPERATOR(pg_catalog.=) 'HALF' THEN "
                        + "2 ELSE phase::text::smallint END"));

        // Change of meaning: the expression maps between the numbers of valve.rule_phase and the names of the Java
        // constants. Any other value stays as it is, and fails if the new type or its check rejects it.
        // Fails if a value of valve.rule_phase cannot be converted to smallint. A trial with all 3 values of this
        // database succeeded. Check the using expression.
        // Table rewrite: PostgreSQL rewrites all rows of valve and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        // Comparisons (<, between), min, max and ORDER BY of valve.rule_phase follow the order of smallint after the
        // migration.
        op.alterColumn("valve",
                from(column("rule_phase", "phase")),
                to(column("rule_phase", "smallint")),
                using("CASE WHEN rule_phase::text OPERATOR(pg_catalog.=) 'SHUT' THEN 0 WHEN rule_phase::text "
                        + "OPERATOR(pg_catalog.=) 'OPEN' THEN 1 WHEN rule_phase::text OPERATOR(pg_catalog.=) 'HALF' "
                        + "THEN 2 ELSE rule_phase::text::smallint END"));

        // Change of meaning: the expression maps between the numbers of valve.step_phase and the names of the Java
        // constants. Any other value stays as it is, and fails if the new type or its check rejects it.
        // Fails if a value of valve.step_phase cannot be converted to smallint. A trial with all 2 values of this
        // database succeeded. Check the using expression.
        // Table rewrite: PostgreSQL rewrites all rows of valve and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        // Comparisons (<, between), min, max and ORDER BY of valve.step_phase follow the order of smallint after the
        // migration.
        op.alterColumn("valve",
                from(column("step_phase", "phase")),
                to(column("step_phase", "smallint")),
                using("CASE WHEN step_phase::text OPERATOR(pg_catalog.=) 'SHUT' THEN 0 WHEN step_phase::text "
                        + "OPERATOR(pg_catalog.=) 'OPEN' THEN 1 WHEN step_phase::text OPERATOR(pg_catalog.=) 'HALF' "
                        + "THEN 2 ELSE step_phase::text::smallint END"));

        // Change of meaning: the expression maps between the numbers of valve.history and the names of the Java
        // constants. Any other value stays as it is, and fails if the new type or its check rejects it.
        // Fails if a value of valve.history cannot be converted to smallint[]. A trial with all 3 values of this
        // database succeeded. Check the using expression.
        // Table rewrite: PostgreSQL rewrites all rows of valve and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        // Comparisons (<, between), min, max and ORDER BY of valve.history follow the order of smallint[] after the
        // migration.
        op.alterColumn("valve",
                from(column("history", "phase[]")),
                to(column("history", "smallint[]")),
                using("pg_catalog.regexp_replace(pg_catalog.regexp_replace(pg_catalog.regexp_replace(history::text, "
                        + "'(?<=[{,])SHUT(?=[,}])', '0', 'g'), '(?<=[{,])OPEN(?=[,}])', '1', 'g'), "
                        + "'(?<=[{,])HALF(?=[,}])', '2', 'g')::smallint[]"));

        // Change of meaning: the expression maps between the numbers of valve.planned and the names of the Java
        // constants. Any other value stays as it is, and fails if the new type or its check rejects it.
        // Fails if a value of valve.planned cannot be converted to smallint[]. A trial with all 3 values of this
        // database succeeded. Check the using expression.
        // Table rewrite: PostgreSQL rewrites all rows of valve and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        // Comparisons (<, between), min, max and ORDER BY of valve.planned follow the order of smallint[] after the
        // migration.
        op.alterColumn("valve",
                from(column("planned", "phase[]")),
                to(column("planned", "smallint[]")),
                using("pg_catalog.regexp_replace(pg_catalog.regexp_replace(pg_catalog.regexp_replace(planned::text, "
                        + "'(?<=[{,])SHUT(?=[,}])', '0', 'g'), '(?<=[{,])OPEN(?=[,}])', '1', 'g'), "
                        + "'(?<=[{,])HALF(?=[,}])', '2', 'g')::smallint[]"));

        // Change of meaning: the expression maps between the numbers of valve_allowed.allowed and the names of the Java
        // constants. Any other value stays as it is, and fails if the new type or its check rejects it.
        // Fails if a value of valve_allowed.allowed cannot be converted to smallint. A trial with all 2 values of this
        // database succeeded. Check the using expression.
        // Table rewrite: PostgreSQL rewrites all rows of valve_allowed and blocks reads and writes until the migration
        // commits (ACCESS EXCLUSIVE).
        // Comparisons (<, between), min, max and ORDER BY of valve_allowed.allowed follow the order of smallint after
        // the migration.
        op.alterColumn("valve_allowed",
                from(column("allowed", "phase")),
                to(column("allowed", "smallint")),
                using("CASE WHEN allowed::text OPERATOR(pg_catalog.=) 'SHUT' THEN 0 WHEN allowed::text "
                        + "OPERATOR(pg_catalog.=) 'OPEN' THEN 1 WHEN allowed::text OPERATOR(pg_catalog.=) 'HALF' "
                        + "THEN 2 ELSE allowed::text::smallint END"));

        // Change of meaning: the expression maps between the numbers of valve_remarks.remarks_key and the names of the
        // Java constants. Any other value stays as it is, and fails if the new type or its check rejects it.
        // Fails if a value of valve_remarks.remarks_key cannot be converted to smallint. A trial with all 3 values of
        // this database succeeded. Check the using expression.
        // Table rewrite: PostgreSQL rewrites all rows of valve_remarks and blocks reads and writes until the migration
        // commits (ACCESS EXCLUSIVE).
        // Comparisons (<, between), min, max and ORDER BY of valve_remarks.remarks_key follow the order of smallint
        // after the migration.
        op.alterColumn("valve_remarks",
                from(column("remarks_key", "phase").notNull()),
                to(column("remarks_key", "smallint").notNull()),
                using("CASE WHEN remarks_key::text OPERATOR(pg_catalog.=) 'SHUT' THEN 0 WHEN remarks_key::text "
                        + "OPERATOR(pg_catalog.=) 'OPEN' THEN 1 WHEN remarks_key::text OPERATOR(pg_catalog.=) "
                        + "'HALF' THEN 2 ELSE remarks_key::text::smallint END"));

        // Change of meaning: the expression maps between the numbers of valve_seen.seen and the names of the Java
        // constants. Any other value stays as it is, and fails if the new type or its check rejects it.
        // Fails if a value of valve_seen.seen cannot be converted to smallint. A trial with all 3 values of this
        // database succeeded. Check the using expression.
        // Table rewrite: PostgreSQL rewrites all rows of valve_seen and blocks reads and writes until the migration
        // commits (ACCESS EXCLUSIVE).
        // Comparisons (<, between), min, max and ORDER BY of valve_seen.seen follow the order of smallint after the
        // migration.
        op.alterColumn("valve_seen",
                from(column("seen", "phase")),
                to(column("seen", "smallint")),
                using("CASE WHEN seen::text OPERATOR(pg_catalog.=) 'SHUT' THEN 0 WHEN seen::text "
                        + "OPERATOR(pg_catalog.=) 'OPEN' THEN 1 WHEN seen::text OPERATOR(pg_catalog.=) 'HALF' THEN "
                        + "2 ELSE seen::text::smallint END"));

        // Checks

        // Table scan: PostgreSQL checks all rows of rule and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addCheck("rule", check("(phase >= 0) AND (phase <= 2)").named("rule_phase_check"));

        // Table scan: PostgreSQL checks all rows of step and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addCheck("step", check("(phase >= 0) AND (phase <= 2)").named("step_phase_check"));

        // Table scan: PostgreSQL checks all rows of valve and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addCheck("valve", check("(measured >= 0) AND (measured <= 2)").named("valve_measured_check"));
        op.addCheck("valve", check("(phase >= 0) AND (phase <= 2)").named("valve_phase_check"));

        // Table scan: PostgreSQL checks all rows of valve_allowed and blocks reads and writes until the migration
        // commits (ACCESS EXCLUSIVE).
        op.addCheck("valve_allowed", check("(allowed >= 0) AND (allowed <= 2)").named("valve_allowed_allowed_check"));

        // Table scan: PostgreSQL checks all rows of valve_remarks and blocks reads and writes until the migration
        // commits (ACCESS EXCLUSIVE).
        op.addCheck("valve_remarks",
                check("(remarks_key >= 0) AND (remarks_key <= 2)").named("valve_remarks_remarks_key_check"));

        // Table scan: PostgreSQL checks all rows of valve_seen and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addCheck("valve_seen", check("(seen >= 0) AND (seen <= 2)").named("valve_seen_seen_check"));

        // Table scan: PostgreSQL checks all rows of valve and blocks writes to valve and rule until the migration
        // commits (SHARE ROW EXCLUSIVE).
        op.addForeignKey("valve", foreignKey("rule_phase").references("rule", "phase"));

        // Table scan: PostgreSQL checks all rows of valve and blocks writes to valve and step until the migration
        // commits (SHARE ROW EXCLUSIVE).
        op.addForeignKey("valve", foreignKey("step_number", "step_phase").references("step", "number", "phase"));

        op.dropEnum("phase");
    }

    @Override
    public void downgrade(Operations op) {
        op.createEnum("phase", "HALF", "OPEN", "SHUT");

        op.dropConstraint("valve", "valve_step_number_step_phase_fkey");
        op.dropConstraint("valve", "valve_rule_phase_fkey");

        // Checks
        op.dropConstraint("valve_seen", "valve_seen_seen_check");
        op.dropConstraint("valve_remarks", "valve_remarks_remarks_key_check");
        op.dropConstraint("valve_allowed", "valve_allowed_allowed_check");
        op.dropConstraint("valve", "valve_phase_check");
        op.dropConstraint("valve", "valve_measured_check");
        op.dropConstraint("step", "step_phase_check");
        op.dropConstraint("rule", "rule_phase_check");

        // Columns
        op.alterColumn("valve_seen",
                from(column("seen", "smallint")),
                to(column("seen", "phase")),
                using("(CASE WHEN seen OPERATOR(pg_catalog.=) 0 THEN 'SHUT' WHEN seen OPERATOR(pg_catalog.=) 1 THEN "
                        + "'OPEN' WHEN seen OPERATOR(pg_catalog.=) 2 THEN 'HALF' ELSE seen::text END)::phase"));

        op.alterColumn("valve_remarks",
                from(column("remarks_key", "smallint").notNull()),
                to(column("remarks_key", "phase").notNull()),
                using("(CASE WHEN remarks_key OPERATOR(pg_catalog.=) 0 THEN 'SHUT' WHEN remarks_key "
                        + "OPERATOR(pg_catalog.=) 1 THEN 'OPEN' WHEN remarks_key OPERATOR(pg_catalog.=) 2 THEN "
                        + "'HALF' ELSE remarks_key::text END)::phase"));

        op.alterColumn("valve_allowed",
                from(column("allowed", "smallint")),
                to(column("allowed", "phase")),
                using("(CASE WHEN allowed OPERATOR(pg_catalog.=) 0 THEN 'SHUT' WHEN allowed OPERATOR(pg_catalog.=) "
                        + "1 THEN 'OPEN' WHEN allowed OPERATOR(pg_catalog.=) 2 THEN 'HALF' ELSE allowed::text "
                        + "END)::phase"));

        op.alterColumn("valve",
                from(column("planned", "smallint[]")),
                to(column("planned", "phase[]")),
                using("pg_catalog.regexp_replace(pg_catalog.regexp_replace(pg_catalog.regexp_replace(planned::text, "
                        + "'(?<=[{,])0(?=[,}])', '\"SHUT\"', 'g'), '(?<=[{,])1(?=[,}])', '\"OPEN\"', 'g'), "
                        + "'(?<=[{,])2(?=[,}])', '\"HALF\"', 'g')::phase[]"));

        op.alterColumn("valve",
                from(column("history", "smallint[]")),
                to(column("history", "phase[]")),
                using("pg_catalog.regexp_replace(pg_catalog.regexp_replace(pg_catalog.regexp_replace(history::text, "
                        + "'(?<=[{,])0(?=[,}])', '\"SHUT\"', 'g'), '(?<=[{,])1(?=[,}])', '\"OPEN\"', 'g'), "
                        + "'(?<=[{,])2(?=[,}])', '\"HALF\"', 'g')::phase[]"));

        op.alterColumn("valve",
                from(column("step_phase", "smallint")),
                to(column("step_phase", "phase")),
                using("(CASE WHEN step_phase OPERATOR(pg_catalog.=) 0 THEN 'SHUT' WHEN step_phase "
                        + "OPERATOR(pg_catalog.=) 1 THEN 'OPEN' WHEN step_phase OPERATOR(pg_catalog.=) 2 THEN "
                        + "'HALF' ELSE step_phase::text END)::phase"));

        op.alterColumn("valve",
                from(column("rule_phase", "smallint")),
                to(column("rule_phase", "phase")),
                using("(CASE WHEN rule_phase OPERATOR(pg_catalog.=) 0 THEN 'SHUT' WHEN rule_phase "
                        + "OPERATOR(pg_catalog.=) 1 THEN 'OPEN' WHEN rule_phase OPERATOR(pg_catalog.=) 2 THEN "
                        + "'HALF' ELSE rule_phase::text END)::phase"));

        op.alterColumn("valve",
                from(column("phase", "smallint")),
                to(column("phase", "phase")),
                using("(CASE WHEN phase OPERATOR(pg_catalog.=) 0 THEN 'SHUT' WHEN phase OPERATOR(pg_catalog.=) 1 "
                        + "THEN 'OPEN' WHEN phase OPERATOR(pg_catalog.=) 2 THEN 'HALF' ELSE phase::text END)::phase"));

        op.alterColumn("valve",
                from(column("measured", "smallint").notNull()),
                to(column("measured", "phase").notNull()),
                using("(CASE WHEN measured OPERATOR(pg_catalog.=) 0 THEN 'SHUT' WHEN measured "
                        + "OPERATOR(pg_catalog.=) 1 THEN 'OPEN' WHEN measured OPERATOR(pg_catalog.=) 2 THEN 'HALF' "
                        + "ELSE measured::text END)::phase"));

        op.alterColumn("step",
                from(column("phase", "smallint").notNull()),
                to(column("phase", "phase").notNull()),
                using("(CASE WHEN phase OPERATOR(pg_catalog.=) 0 THEN 'SHUT' WHEN phase OPERATOR(pg_catalog.=) 1 "
                        + "THEN 'OPEN' WHEN phase OPERATOR(pg_catalog.=) 2 THEN 'HALF' ELSE phase::text END)::phase"));

        op.alterColumn("rule",
                from(column("phase", "smallint").notNull()),
                to(column("phase", "phase").notNull()),
                using("(CASE WHEN phase OPERATOR(pg_catalog.=) 0 THEN 'SHUT' WHEN phase OPERATOR(pg_catalog.=) 1 "
                        + "THEN 'OPEN' WHEN phase OPERATOR(pg_catalog.=) 2 THEN 'HALF' ELSE phase::text END)::phase"));

        op.createCast(cast("varchar", "phase").implicit());
        op.createCast(cast("phase", "varchar").implicit());

        op.addForeignKey("valve", foreignKey("step_number", "step_phase").references("step", "number", "phase"));
        op.addForeignKey("valve", foreignKey("rule_phase").references("rule", "phase"));
    }
}
