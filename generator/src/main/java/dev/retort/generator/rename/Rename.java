package dev.retort.generator.rename;

import dev.retort.schema.ConventionalName;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rename that the user requested and that is not yet resolved against a database.
 *
 * @param kind the kind of the renamed object
 * @param from the parts of the current name, the schema first if given
 * @param to the parts of the new name
 */
public record Rename(Kind kind, List<String> from, List<String> to) {

    /** The kinds of objects that can be renamed. */
    public enum Kind {
        /** A table or a column, depending on the name. */
        ANY,
        TABLE,
        COLUMN,
        /** An enumerated type or one of its values. */
        ENUM,
        INDEX,
        CONSTRAINT,
        SEQUENCE
    }

    private static final String FORMS =
            "write old=new with table, table.column, enum:type, enum:type.VALUE, index:name,"
                    + " constraint:table.name or sequence:name";

    public Rename {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    /**
     * Parses {@code old=new}, with a kind and a colon in front unless it is a table or a column. A part that contains a
     * dot, a colon or an equals sign is written in double quotes. Names are not folded.
     *
     * @throws RenameException if the text has another form
     */
    public static Rename parse(String text) {
        List<String> sides = split(text, '=');
        if (sides.size() != 2) {
            throw new RenameException(text, "it does not have the form old=new", FORMS);
        }
        List<String> prefixed = split(sides.get(0), ':');
        if (prefixed.size() > 2) {
            throw new RenameException(text, "it does not have the form old=new", FORMS);
        }
        Kind kind = prefixed.size() == 1 ? Kind.ANY : kind(prefixed.get(0), text);
        String from = prefixed.get(prefixed.size() - 1);
        return new Rename(kind, parts(from, text), parts(sides.get(1), text));
    }

    static Rename table(QualifiedName from, QualifiedName to) {
        return new Rename(Kind.ANY, parts(from), parts(to));
    }

    static Rename column(QualifiedName table, String from, String to) {
        return new Rename(Kind.ANY, with(table, from), with(table, to));
    }

    static Rename enumType(QualifiedName from, QualifiedName to) {
        return new Rename(Kind.ENUM, parts(from), parts(to));
    }

    static Rename enumValue(QualifiedName type, String from, String to) {
        return new Rename(Kind.ENUM, with(type, from), List.of(to));
    }

    static Rename sequence(QualifiedName from, QualifiedName to) {
        return new Rename(Kind.SEQUENCE, parts(from), parts(to));
    }

    /** The text that {@link #parse} accepts. */
    @Override
    public String toString() {
        String prefix = kind == Kind.ANY ? "" : kind.name().toLowerCase(Locale.ROOT) + ":";
        return prefix + joined(from) + "=" + joined(to);
    }

    private static List<String> parts(QualifiedName name) {
        return name.isInDefaultSchema() ? List.of(name.name()) : List.of(name.schema(), name.name());
    }

    private static List<String> with(QualifiedName name, String part) {
        return Stream.concat(parts(name).stream(), Stream.of(part)).toList();
    }

    private static Kind kind(String word, String text) {
        return switch (word) {
            case "table" -> Kind.TABLE;
            case "column" -> Kind.COLUMN;
            case "enum" -> Kind.ENUM;
            case "index" -> Kind.INDEX;
            case "constraint" -> Kind.CONSTRAINT;
            case "sequence" -> Kind.SEQUENCE;
            default -> throw new RenameException(text, "objects of the kind " + word + " cannot be renamed", FORMS);
        };
    }

    private static List<String> parts(String side, String text) {
        List<String> parts = split(side, '.').stream().map(Rename::unquoted).toList();
        if (parts.size() > 3 || parts.contains("")) {
            throw new RenameException(text, "it does not have the form old=new", FORMS);
        }
        return parts;
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static String unquoted(String part) {
        String name = part.strip();
        boolean quoted = name.length() >= 2 && name.startsWith("\"") && name.endsWith("\"");
        // PostgreSQL truncates every name.
        return ConventionalName.truncate(
                quoted ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name);
    }

    private static String joined(List<String> parts) {
        return parts.stream().map(Rename::quoted).collect(Collectors.joining("."));
    }

    private static String quoted(String part) {
        boolean needed = part.chars().anyMatch(c -> ".:=\"".indexOf(c) >= 0)
                || !part.strip().equals(part);
        return needed ? '"' + part.replace("\"", "\"\"") + '"' : part;
    }
}
