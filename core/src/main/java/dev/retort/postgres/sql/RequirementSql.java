package dev.retort.postgres.sql;

import dev.retort.postgres.DoBlock;
import dev.retort.postgres.Identifiers;

/** What a migration requires, as SQL. */
public final class RequirementSql {

    private static final String FAILED = "this must hold, and does not: ";

    private RequirementSql() {}

    /** A query of one row that is true where the requirement holds; no row and null mean that it does not. */
    public static String question(String query) {
        return "SELECT " + holds(query);
    }

    /** A statement that fails where it does not hold. */
    public static String guard(String what, String query) {
        return DoBlock.of("BEGIN\n" + raiseUnless(what, query) + "END\n");
    }

    /** The same for the beginning of a script, which lets it pass where what it asks about is not there yet. */
    public static String earlyGuard(String what, String query) {
        return DoBlock.of("BEGIN\n" + raiseUnless(what, query)
                + "EXCEPTION WHEN undefined_table OR undefined_column OR undefined_function OR undefined_object"
                + " OR invalid_schema_name THEN\n  NULL;\nEND\n");
    }

    private static String raiseUnless(String what, String query) {
        return "  IF NOT " + holds(query) + " THEN\n    RAISE EXCEPTION USING MESSAGE = "
                + Identifiers.literal(FAILED + what) + ";\n  END IF;\n";
    }

    /** On lines of its own, since the query may end in a comment. */
    private static String holds(String query) {
        return "coalesce((\n" + query.strip().replaceFirst(";$", "") + "\n), false)";
    }
}
