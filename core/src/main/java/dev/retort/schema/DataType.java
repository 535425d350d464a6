package dev.retort.schema;

import dev.retort.PublicApi;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The type of a column: its name, its modifier, and whether it is an array.
 *
 * <p>Aliases are resolved when a text is parsed, so {@code int8} equals {@code bigint} and {@code character varying(9)}
 * equals {@code varchar(9)}. PostgreSQL does not enforce the number of an array's dimensions, so it is not kept.
 *
 * @see <a href="https://www.postgresql.org/docs/current/datatype.html">PostgreSQL manual, Data Types</a>
 * @param name the type's name: PostgreSQL's short alias for a built-in type ({@code varchar}, {@code timestamptz}), the
 *     catalog's spelling for any other; a user's type that has the name of a built-in type keeps its schema even if
 *     that is the default one, since nothing else tells them apart
 * @param modifier the text in parentheses, such as {@code 255} or {@code 38,2}; empty without parentheses
 * @param array whether it is an array of that type
 */
@PublicApi
public record DataType(QualifiedName name, String modifier, boolean array) {

    private static final Pattern ARRAY =
            Pattern.compile("(?i)^(.*?)(?:(?:\\s*\\[\\s*\\d*\\s*])+|\\s+array\\s*(?:\\[\\s*\\d*\\s*])?)$");
    private static final Pattern MODIFIER =
            Pattern.compile("^((?:\"(?:[^\"]|\"\")*\"|[^(\"])*?)\\s*\\(([^)]*)\\)\\s*(.*)$");

    /** PostgreSQL's one-byte type, which only its quotes distinguish from {@code char(1)}. */
    private static final QualifiedName BYTE = new QualifiedName("pg_catalog", "char");

    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("int8", "bigint"),
            Map.entry("int", "integer"),
            Map.entry("int4", "integer"),
            Map.entry("int2", "smallint"),
            Map.entry("bool", "boolean"),
            Map.entry("character varying", "varchar"),
            Map.entry("char varying", "varchar"),
            Map.entry("national character varying", "varchar"),
            Map.entry("national char varying", "varchar"),
            Map.entry("nchar varying", "varchar"),
            Map.entry("nvarchar", "varchar"),
            Map.entry("character", "char"),
            Map.entry("nchar", "char"),
            Map.entry("national character", "char"),
            Map.entry("national char", "char"),
            Map.entry("decimal", "numeric"),
            Map.entry("dec", "numeric"),
            Map.entry("float4", "real"),
            Map.entry("float8", "double precision"),
            Map.entry("bit varying", "varbit"),
            Map.entry("timestamp without time zone", "timestamp"),
            Map.entry("timestamp with time zone", "timestamptz"),
            Map.entry("time without time zone", "time"),
            Map.entry("time with time zone", "timetz"));

    /** Types whose names are keywords of PostgreSQL's grammar: they are never quoted or qualified. */
    private static final List<String> GRAMMAR =
            List.of("double precision", "interval ", "timestamp", "time", "timestamptz", "timetz");

    /**
     * Parses a type as it is written in SQL.
     *
     * <p>An unquoted name is folded to lower case, as PostgreSQL does.
     *
     * @throws IllegalArgumentException when the text is empty, or when it quotes a grammar name such as
     *     {@code "integer"} without its schema: in quotes that name does not mean the built-in type
     */
    public static DataType parse(String text) {
        DataType type = parsed(text);
        if (type.name.isInDefaultSchema() && isQuoted(text) && BuiltInTypes.isGrammarName(type.name.name())) {
            throw new IllegalArgumentException("the type " + text + " in quotes is not PostgreSQL's own " + type
                    + "; write the schema in front of it that it lies in");
        }
        return type;
    }

    /**
     * Parses a type as the catalog's {@code format_type} writes it when only the given schema is searched. A built-in
     * name in quotes is then a user's type in that schema.
     */
    public static DataType ofCatalog(String text, String defaultSchema) {
        DataType type = parsed(text);
        String own = type.name.name();
        boolean hidden = isQuoted(text) ? BuiltInTypes.isBuiltIn(own) : BuiltInTypes.isSerial(own);
        return type.name.isInDefaultSchema() && hidden
                ? new DataType(new QualifiedName(defaultSchema, own), "", type.array)
                : type;
    }

    /**
     * Returns the name under which the model keeps a user's type: without the default schema, unless the unqualified
     * name would mean a built-in type.
     */
    public static QualifiedName ownName(QualifiedName type, String defaultSchema) {
        if (!type.schemaOr(defaultSchema).equals(defaultSchema)) {
            return type;
        }
        return new QualifiedName(BuiltInTypes.isBuiltIn(type.name()) ? defaultSchema : "", type.name());
    }

    private static boolean isQuoted(String text) {
        return text.strip().startsWith("\"");
    }

    private static DataType parsed(String text) {
        String type = text.strip();
        Matcher array = ARRAY.matcher(type);
        boolean isArray = array.matches();
        if (isArray) {
            type = array.group(1);
        }
        Matcher parts = MODIFIER.matcher(type);
        String modifier = "";
        if (parts.matches()) {
            modifier = parts.group(2).replaceAll("\\s+", "");
            type = (parts.group(1) + " " + parts.group(3)).strip();
        }
        return of(name(type), modifier, isArray);
    }

    /** A type without a modifier that is not an array. */
    public static DataType of(QualifiedName name) {
        return new DataType(name, "", false);
    }

    /** Returns the array type with this element type, or the element type of this array. */
    public DataType withArray(boolean isArray) {
        return new DataType(name, modifier, isArray);
    }

    /**
     * The name of an unqualified type, such as any built-in type; empty for a qualified one, whose name could be
     * {@code text}, too.
     */
    public String word() {
        return name.isInDefaultSchema() ? name.name() : "";
    }

    /** Whether this is a type of PostgreSQL itself. */
    public boolean isBuiltIn() {
        return name.isInDefaultSchema()
                ? BuiltInTypes.isBuiltIn(name.name())
                : name.schema().equals("pg_catalog");
    }

    /** Whether this is a type whose name the grammar spells, such as {@code double precision}. */
    public boolean isGrammar() {
        return name.isInDefaultSchema()
                && GRAMMAR.stream()
                        .anyMatch(word -> name.name().equals(word)
                                || (word.endsWith(" ") && name.name().startsWith(word)));
    }

    /**
     * Returns the short spelling, such as {@code varchar(255)} or {@code timestamptz(6)[]}, which {@link #parse} reads.
     */
    @Override
    public String toString() {
        String base = quotedName();
        return base + (modifier.isEmpty() ? "" : "(" + modifier + ")") + (array ? "[]" : "");
    }

    private String quotedName() {
        if (name.equals(BYTE)) {
            return "\"char\"";
        }
        String own = isGrammar() ? name.name() : quote(name.name());
        return name.isInDefaultSchema() ? own : quote(name.schema()) + "." + own;
    }

    private static String quote(String part) {
        return part.matches("[a-z_][a-z0-9_$]*") ? part : '"' + part.replace("\"", "\"\"") + '"';
    }

    private static DataType of(QualifiedName name, String modifier, boolean array) {
        if (name.isInDefaultSchema()) {
            switch (name.name()) {
                case "float" -> {
                    boolean single = !modifier.isEmpty() && Integer.parseInt(modifier) <= 24;
                    return new DataType(QualifiedName.of(single ? "real" : "double precision"), "", array);
                }
                case "bpchar" -> {
                    return modifier.isEmpty()
                            ? new DataType(name, "", array)
                            : new DataType(QualifiedName.of("char"), modifier, array);
                }
                case "char", "bit" -> {
                    return new DataType(name, modifier.isEmpty() ? "1" : modifier, array);
                }
                case "numeric" -> {
                    boolean noScale = !modifier.isEmpty() && modifier.indexOf(',') < 0;
                    return new DataType(name, noScale ? modifier + ",0" : modifier, array);
                }
                default -> {}
            }
        }
        return new DataType(name, modifier, array);
    }

    private static QualifiedName name(String type) {
        if (type.isEmpty()) {
            throw new IllegalArgumentException("a type must not be empty");
        }
        if (type.indexOf('"') >= 0) {
            QualifiedName name = folded(type);
            return type.equals("\"char\"") ? BYTE : name;
        }
        String lower = type.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (lower.equals(BYTE.toString())) {
            return BYTE;
        }
        String bare = lower.startsWith("pg_catalog.") ? lower.substring("pg_catalog.".length()) : lower;
        return QualifiedName.parse(SHORT.getOrDefault(bare, bare));
    }

    /** Folds the unquoted parts of a name in which at least one part is quoted. */
    private static QualifiedName folded(String type) {
        StringBuilder text = new StringBuilder(type.length());
        boolean quoted = false;
        for (int i = 0; i < type.length(); i++) {
            char c = type.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            }
            text.append(quoted ? c : Character.toLowerCase(c));
        }
        return QualifiedName.parse(text.toString());
    }
}
