package dev.retort.postgres;

import dev.retort.schema.QualifiedName;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names and strings as SQL text that means exactly them, whatever characters they hold.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html">PostgreSQL manual, Lexical Structure</a>
 */
public final class Identifiers {

    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

    private Identifiers() {}

    /** A name in double quotes where {@code quote_ident} would put them: not a plain lower-case word, or a keyword. */
    public static String quote(String name) {
        refuseNul(name);
        return PLAIN.matcher(name).matches() && !Keywords.contains(name)
                ? name
                : '"' + name.replace("\"", "\"\"") + '"';
    }

    /** A name with its schema in front, where it is not one of the default schema. */
    public static String quote(QualifiedName name) {
        return name.isInDefaultSchema() ? quote(name.name()) : quote(name.schema()) + "." + quote(name.name());
    }

    /** Names with commas between them. */
    public static String list(Collection<String> names) {
        return names.stream().map(Identifiers::quote).collect(Collectors.joining(", "));
    }

    /**
     * A string constant. One that holds a backslash is written as {@code E'…'}, so that it means the same whether
     * {@code standard_conforming_strings} is on or off.
     */
    public static String literal(String text) {
        refuseNul(text);
        String doubled = text.replace("'", "''");
        return doubled.indexOf('\\') < 0 ? "'" + doubled + "'" : "E'" + doubled.replace("\\", "\\\\") + "'";
    }

    /** Whether SQL has this word, in small letters, as a keyword that cannot be any name without double quotes. */
    public static boolean isKeyword(String word) {
        return Keywords.contains(word);
    }

    /** A name without double quotes as PostgreSQL reads it: it makes the letters of ASCII small, and no others. */
    public static String fold(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        name.chars().forEach(c -> folded.append((char) (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c)));
        return folded.toString();
    }

    private static void refuseNul(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(
                    "PostgreSQL cannot store the character NUL: " + text.replace('\0', '\uFFFD'));
        }
    }
}
