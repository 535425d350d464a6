package dev.retort.postgres;

import dev.retort.schema.QualifiedName;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Quotes names and strings so that SQL reads exactly them, whatever characters they contain.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html">PostgreSQL manual, Lexical Structure</a>
 */
public final class Identifiers {

    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

    private Identifiers() {}

    /** Quotes a name wherever {@code quote_ident} would: if it is a keyword or not a plain lower-case word. */
    public static String quote(String name) {
        requireNoNul(name);
        return PLAIN.matcher(name).matches() && !Keywords.contains(name)
                ? name
                : '"' + name.replace("\"", "\"\"") + '"';
    }

    /** Quotes a name, with its schema if that is not the default schema. */
    public static String quote(QualifiedName name) {
        return name.isInDefaultSchema() ? quote(name.name()) : quote(name.schema()) + "." + quote(name.name());
    }

    /** Quotes names and separates them by commas. */
    public static String list(Collection<String> names) {
        return names.stream().map(Identifiers::quote).collect(Collectors.joining(", "));
    }

    /**
     * Returns a string constant. A text with a backslash is written as {@code E'…'}, so that its meaning does not
     * depend on {@code standard_conforming_strings}.
     */
    public static String literal(String text) {
        requireNoNul(text);
        String doubled = text.replace("'", "''");
        return doubled.indexOf('\\') < 0 ? "'" + doubled + "'" : "E'" + doubled.replace("\\", "\\\\") + "'";
    }

    /** Whether the word, in lower case, is a keyword that SQL accepts as a name only in double quotes. */
    public static boolean isKeyword(String word) {
        return Keywords.contains(word);
    }

    /** Folds an unquoted name as PostgreSQL does: only ASCII letters become lower case. */
    public static String fold(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        name.chars().forEach(c -> folded.append((char) (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c)));
        return folded.toString();
    }

    private static void requireNoNul(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(
                    "PostgreSQL cannot store the character NUL: " + text.replace('\0', '\uFFFD'));
        }
    }
}
