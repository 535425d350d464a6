package dev.retort.generator.rename;

import dev.retort.schema.ConventionalName;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rename that a person asked for, not yet held against a database.
 *
 * @param kind what is renamed
 * @param from the parts of the name that it has, the schema first where one is given
 * @param to the parts of the name that it gets
 */
public record Rename(Kind kind, List<String> from, List<String> to) {

    /** What can be renamed. */
    public enum Kind {
        /** A table or a column, whichever the name fits. */
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
     * Reads {@code old=new}, with a kind and a colon in front where it is neither a table nor a column. A part that holds
     * a dot, a colon or an equals sign is written in double quotes. Nothing is folded.
     *
     * @throws RenameException when the text is something else
     */
    public static Rename parse(String text) {
        List<String> sides = split(text, '=');
        if (sides.size() != 2) {
            throw new RenameException(text, "it is no pair of names", FORMS);
        }
        List<String> prefixed = split(sides.get(0), ':');
        if (prefixed.size() > 2) {
            throw new RenameException(text, "it is no pair of names", FORMS);
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

    /** The text that {@link #parse} reads. */
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
            default -> throw new RenameException(text, "nothing of the kind " + word + " is renamed", FORMS);
        };
    }

    private static List<String> parts(String side, String text) {
        List<String> parts = split(side, '.').stream().map(Rename::unquoted).toList();
        if (parts.size() > 3 || parts.contains("")) {
            throw new RenameException(text, "it is no pair of names", FORMS);
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
        // As PostgreSQL reads any name.
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
