package dev.retort.schema;

import dev.retort.PublicApi;
import java.util.Comparator;

/**
 * The name of a relation or type, spelled as in the catalog.
 *
 * @param schema the schema, or the empty string for the connection's default schema, so that a migration without schema
 *     names runs in any of them
 * @param name the object's own name
 */
@PublicApi
public record QualifiedName(String schema, String name) implements Comparable<QualifiedName> {

    private static final int GOLDEN_RATIO = 0x9E3779B9;

    private static final Comparator<QualifiedName> ORDER =
            Comparator.comparing(QualifiedName::schema).thenComparing(QualifiedName::name);

    public QualifiedName {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a name must not be empty");
        }
    }

    /** The name of an object in the default schema. */
    public static QualifiedName of(String name) {
        return new QualifiedName("", name);
    }

    /**
     * Parses {@code name} or {@code schema.name}. No part is folded to lower case, because the text is the catalog's
     * spelling. A part that contains a dot is written in double quotes, and a quote in it is doubled.
     *
     * @throws IllegalArgumentException if there are more than two parts, or an empty part
     */
    public static QualifiedName parse(String text) {
        int dot = dotOutsideQuotes(text);
        return dot < 0
                ? of(unquote(text, text))
                : new QualifiedName(unquote(text.substring(0, dot), text), unquote(text.substring(dot + 1), text));
    }

    /** Whether the name has no schema, and so means the default schema. */
    public boolean isInDefaultSchema() {
        return schema.isEmpty();
    }

    /** Returns the name of another object in the same schema. */
    public QualifiedName sibling(String otherName) {
        return new QualifiedName(schema, otherName);
    }

    /** Returns this name without its schema if that is the default schema. */
    public QualifiedName unqualifiedIn(String defaultSchema) {
        return schema.equals(defaultSchema) ? of(name) : this;
    }

    /** Returns this name with its schema, which is the default schema if this name has none. */
    public QualifiedName qualifiedIn(String defaultSchema) {
        return new QualifiedName(schemaOr(defaultSchema), name);
    }

    /** Returns the schema, or {@code defaultSchema} if this name has none. */
    public String schemaOr(String defaultSchema) {
        return schema.isEmpty() ? defaultSchema : schema;
    }

    @Override
    public int compareTo(QualifiedName other) {
        return ORDER.compare(this, other);
    }

    /**
     * Returns a hash that spreads names whose texts are alike, such as {@code log_2026_01} and {@code log_2026_02}. The
     * hashes of their strings lie side by side, and a lookup in an unmodifiable set walks over all that do.
     */
    @Override
    public int hashCode() {
        int hash = (31 * schema.hashCode() + name.hashCode()) * GOLDEN_RATIO;
        return hash ^ (hash >>> 16);
    }

    /** Returns the text that {@link #parse} reads. */
    @Override
    public String toString() {
        return schema.isEmpty() ? quoteIfNeeded(name) : quoteIfNeeded(schema) + "." + quoteIfNeeded(name);
    }

    private static int dotOutsideQuotes(String text) {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '.' && !quoted) {
                return i;
            }
        }
        return -1;
    }

    private static String unquote(String part, String whole) {
        boolean quoted = part.length() >= 2 && part.startsWith("\"") && part.endsWith("\"");
        String name = quoted ? part.substring(1, part.length() - 1).replace("\"\"", "\"") : part;
        if (name.isEmpty() || (!quoted && name.indexOf('.') >= 0)) {
            throw new IllegalArgumentException("not a name or schema.name: " + whole);
        }
        return name;
    }

    private static String quoteIfNeeded(String part) {
        return part.indexOf('.') >= 0 || part.indexOf('"') >= 0 ? '"' + part.replace("\"", "\"\"") + '"' : part;
    }
}
