package dev.retort.postgres;

/**
 * A statement that the server works out by itself, for what depends on what it finds.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-do.html">PostgreSQL manual, DO</a>
 */
public final class DoBlock {

    private DoBlock() {}

    /** A text in dollar quotes that do not occur in it. */
    public static String quoted(String text) {
        String quote = "$$";
        for (int i = 0; (text + "$").contains(quote); i++) {
            quote = "$retort" + i + "$";
        }
        return quote + text + quote;
    }

    /** The block, in dollar quotes that do not occur in it. */
    public static String of(String body) {
        return "DO " + quoted("\n" + body);
    }
}
