package dev.retort.plan;

import static dev.retort.postgres.Identifiers.literal;

/** Writes the DO blocks of a script. */
final class ScriptBlock {

    private ScriptBlock() {}

    static String of(String body) {
        return "DO " + literal("BEGIN\n  " + body + "\nEND") + ";";
    }

    /** Returns a block that stops the script. */
    static String raise(String message) {
        return of("RAISE EXCEPTION USING MESSAGE = " + literal(message) + ";");
    }

    /** Returns the placeholder for code of a migration, which a script cannot run. The script stops there. */
    static String codePlaceholder(String description) {
        String text = description.replaceAll("\\s+", " ");
        return "-- The migration runs code here, which needs a connection: " + text + "\n"
                + "-- Replace the next statement by statements that do the same, or let Retort run the migration.\n"
                + raise("the migration runs code here, which a script cannot do: " + text);
    }
}
