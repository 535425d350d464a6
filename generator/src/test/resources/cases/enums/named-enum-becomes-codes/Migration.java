package migrations;

import static dev.retort.migration.Definitions.cast;
import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.from;
import static dev.retort.migration.Definitions.to;
import static dev.retort.migration.Definitions.using;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/**
 * named enum becomes codes.
 *
 * <p>Adds 3 checks; changes 3 columns; drops 2 checks, 2 casts and 1 enum type.
 *
 * <p>The first revision. Review notes: 3 dangers, 7 warnings and 5 notes.
 */
@Revision(
        id = "0123456789ab",
        message = "named enum becomes codes",
        created = "2026-11-20T11:30:00Z"
)
public final class M20261120_1130_NamedEnumBecomesCodes implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Lock: PostgreSQL blocks reads and writes of valve until the migration commits (ACCESS EXCLUSIVE). Statements
        // without a note of their own are fast.
        // Prepared statements: in open sessions, those that read valve.colour, valve.phase and valve.lid fail once
        // ("cached plan must not change result type"). Restart the application or clear its connection pools after the
        // migration.

        op.dropConstraint("valve", "valve_colour_check");
        op.dropConstraint("valve", "valve_lid_check");

        op.dropCast("phase", "varchar");
        op.dropCast("varchar", "phase");

        // Change of meaning: the expression maps between the numbers of valve.colour and the names of the Java
        // constants. Any other value stays as it is, and fails if the new type or its check rejects it.
        // Fails if a value of valve.colour cannot be converted to integer. A trial with all 3 values of this database
        // succeeded. Check the using expression.
        // Table rewrite: PostgreSQL rewrites all rows of valve and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        // Comparisons (<, between), min, max and ORDER BY of valve.colour follow the order of integer after the
        // migration.
        op.alterColumn("valve",
                from(column("colour", "varchar(255)")),
                to(column("colour", "integer")),
                using("CASE WHEN colour::text OPERATOR(pg_catalog.=) 'RED' THEN 7 WHEN colour::text "
                        + "OPERATOR(pg_catalog.=) 'BLUE' THEN 6 ELSE colour::integer END"));

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
                using("CASE WHEN phase::text OPERATOR(pg_catalog.=) 'SHUT' THEN 90 WHEN phase::text "
                        + "OPERATOR(pg_catalog.=) 'OPEN' THEN 10 WHEN phase::text OPERATOR(pg_catalog.=) 'HALF' "
                        + "THEN 50 ELSE phase::text::smallint END"));

        // Change of meaning: the expression maps between the numbers of valve.lid and the names of the Java constants.
        // Any other value stays as it is, and fails if the new type or its check rejects it.
        // Fails if a value of valve.lid cannot be converted to varchar(255). A trial with all 3 values of this database
        // succeeded. Check the using expression.
        // Table rewrite: PostgreSQL rewrites all rows of valve and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        // Comparisons (<, between), min, max and ORDER BY of valve.lid follow the order of varchar(255) after the
        // migration.
        op.alterColumn("valve",
                from(column("lid", "smallint")),
                to(column("lid", "varchar(255)")),
                using("CASE WHEN lid OPERATOR(pg_catalog.=) 0 THEN 'R' WHEN lid OPERATOR(pg_catalog.=) 1 THEN 'B' "
                        + "ELSE lid::text END"));

        // Table scan: PostgreSQL checks all rows of valve and blocks reads and writes until the migration commits
        // (ACCESS EXCLUSIVE).
        op.addCheck("valve", check("lid IN ('R', 'B')").named("valve_lid_check"));
        op.addCheck("valve", check("colour = ANY (ARRAY[6, 7])").named("valve_colour_check"));
        op.addCheck("valve", check("phase = ANY (ARRAY[50, 90, 10])").named("valve_phase_check"));

        op.dropEnum("phase");
    }

    @Override
    public void downgrade(Operations op) {
        op.createEnum("phase", "HALF", "OPEN", "SHUT");

        op.dropConstraint("valve", "valve_phase_check");
        op.dropConstraint("valve", "valve_colour_check");
        op.dropConstraint("valve", "valve_lid_check");

        op.alterColumn("valve",
                from(column("lid", "varchar(255)")),
                to(column("lid", "smallint")),
                using("CASE WHEN lid::text OPERATOR(pg_catalog.=) 'R' THEN 0 WHEN lid::text OPERATOR(pg_catalog.=) "
                        + "'B' THEN 1 ELSE lid::smallint END"));

        op.alterColumn("valve",
                from(column("phase", "smallint")),
                to(column("phase", "phase")),
                using("(CASE WHEN phase OPERATOR(pg_catalog.=) 90 THEN 'SHUT' WHEN phase OPERATOR(pg_catalog.=) 10 "
                        + "THEN 'OPEN' WHEN phase OPERATOR(pg_catalog.=) 50 THEN 'HALF' ELSE phase::text END)::phase"));

        op.alterColumn("valve",
                from(column("colour", "integer")),
                to(column("colour", "varchar(255)")),
                using("CASE WHEN colour OPERATOR(pg_catalog.=) 7 THEN 'RED' WHEN colour OPERATOR(pg_catalog.=) 6 "
                        + "THEN 'BLUE' ELSE colour::text END"));

        op.createCast(cast("varchar", "phase").implicit());
        op.createCast(cast("phase", "varchar").implicit());

        op.addCheck("valve", check("(lid >= 0) AND (lid <= 1)").named("valve_lid_check"));
        op.addCheck("valve", check("colour IN ('RED', 'BLUE')").named("valve_colour_check"));
    }
}
