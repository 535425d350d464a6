package dev.retort.postgres.sql;

import dev.retort.postgres.DoBlock;
import dev.retort.postgres.Identifiers;

/** Writes the checks of a migration's requirements. */
public final class RequirementSql {

    private static final String FAILED = "the migration requires this, and it does not hold: ";

    private RequirementSql() {}

    /** Returns a query with one row, which is true if the requirement holds; null or no row means that it does not. */
    public static String question(String query) {
        return "SELECT " + holds(query);
    }

    /** Returns a statement that fails if the requirement does not hold. */
    public static String guard(String what, String query) {
        return DoBlock.of("BEGIN\n" + raiseUnless(what, query) + "END\n");
    }

    /** Returns a check for the start of a script, which passes if an object that the query names does not exist yet. */
    public static String earlyGuard(String what, String query) {
        return DoBlock.of("BEGIN\n" + raiseUnless(what, query)
                + "EXCEPTION WHEN undefined_table OR undefined_column OR undefined_function OR undefined_object"
                + " OR invalid_schema_name THEN\n  NULL;\nEND\n");
    }

    private static String raiseUnless(String what, String query) {
        return "  IF NOT " + holds(query) + " THEN\n    RAISE EXCEPTION USING MESSAGE = "
                + Identifiers.literal(FAILED + what) + ";\n  END IF;\n";
    }

    /** Puts the query on lines of its own, since it may end in a comment. */
    private static String holds(String query) {
        return "coalesce((\n" + query.strip().replaceFirst(";$", "") + "\n), false)";
    }
}
