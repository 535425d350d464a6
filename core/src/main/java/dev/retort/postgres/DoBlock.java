package dev.retort.postgres;

/**
 * An anonymous code block, for statements that depend on what the server finds at run time.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-do.html">PostgreSQL manual, DO</a>
 */
public final class DoBlock {

    private DoBlock() {}

    /** Quotes a text with dollar quotes whose tag does not occur in it. */
    public static String quoted(String text) {
        String quote = "$$";
        for (int i = 0; (text + "$").contains(quote); i++) {
            quote = "$retort" + i + "$";
        }
        return quote + text + quote;
    }

    /** Returns a {@code DO} statement with this body. */
    public static String of(String body) {
        return "DO " + quoted("\n" + body);
    }
}
