package dev.retort.plan;

import static dev.retort.postgres.Identifiers.literal;

/** Blocks of a script that decide something where it runs. */
final class ScriptBlock {

    private ScriptBlock() {}

    static String of(String body) {
        return "DO " + literal("BEGIN\n  " + body + "\nEND") + ";";
    }

    /** Stops the script. */
    static String raise(String message) {
        return of("RAISE EXCEPTION USING MESSAGE = " + literal(message) + ";");
    }

    /** Stands where a migration runs code, which a script cannot: it stops there. */
    static String inPlaceOfCode(String description) {
        String words = description.replaceAll("\\s+", " ");
        return "-- Code runs here, which needs a connection: " + words + "\n"
                + "-- Put statements that do the same in place of the next one, or let Retort run the migration.\n"
                + raise("here a migration runs code, which a script cannot: " + words);
    }
}
