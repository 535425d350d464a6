package dev.retort.generator.rename;

import dev.retort.postgres.Identifiers;
import dev.retort.postgres.SqlToken;
import dev.retort.postgres.SqlToken.Kind;
import dev.retort.postgres.SqlTokenizer;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Renames objects in expressions, so that the text equals PostgreSQL's text after the rename. */
final class RenamedSql {

    /** Words that may follow the first word of a type's name. */
    private static final Set<String> OF_TYPES = Set.of("varying", "precision", "with", "without", "time", "zone");

    /** The replacement of the text up to a position. */
    private record Replacement(int end, String text) {}

    private final String sql;
    private final List<SqlToken> tokens;
    private final SortedMap<Integer, Replacement> replacements = new TreeMap<>();

    private RenamedSql(String sql) {
        this.sql = sql;
        this.tokens = SqlTokenizer.of(sql);
    }

    /** The expression after the rename of a column of its table. */
    static String column(String sql, String from, String to) {
        RenamedSql renamed = new RenamedSql(sql);
        for (int i = 0; i < renamed.tokens.size(); i++) {
            if (renamed.isColumn(i, from)) {
                renamed.replace(i, i + 1, Identifiers.quote(to));
            }
        }
        return renamed.text();
    }

    /** The condition of a trigger, which has its columns behind {@code old.} and {@code new.}, after such a rename. */
    static String columnOfRow(String sql, String from, String to) {
        RenamedSql renamed = new RenamedSql(sql);
        for (int i = 2; i < renamed.tokens.size(); i++) {
            if ((renamed.isAt(i - 2, "old", ".") || renamed.isAt(i - 2, "new", ".")) && renamed.isNamed(i, from)) {
                renamed.replace(i, i + 1, Identifiers.quote(to));
            }
        }
        return renamed.text();
    }

    /** The expression after the rename of a sequence or another relation, if a string names it. */
    static String relation(String sql, QualifiedName from, QualifiedName to) {
        String before = Identifiers.quote(from);
        String after = Identifiers.quote(to);
        return new RenamedSql(sql)
                .literals(QualifiedName.of("regclass"), value -> value.equals(before) ? after : value)
                .text();
    }

    /** The expression after the rename of a type. */
    static String type(String sql, QualifiedName from, QualifiedName to) {
        RenamedSql renamed = new RenamedSql(sql);
        for (int i = 0; i < renamed.tokens.size(); i++) {
            int end = renamed.endOfType(i, from);
            if (end > 0) {
                renamed.replace(i + 1, end, Identifiers.quote(to));
            }
        }
        return renamed.text();
    }

    /** The expression after the rename of a value of an enumerated type. */
    static String enumValue(String sql, QualifiedName type, String from, String to) {
        return new RenamedSql(sql)
                .literals(type, value -> value.equals(from) ? to : value)
                .arrays(type, value -> EnumArrayLiteral.renamed(value, from, to))
                .text();
    }

    private RenamedSql literals(QualifiedName type, UnaryOperator<String> change) {
        return strings(type, false, change);
    }

    private RenamedSql arrays(QualifiedName type, UnaryOperator<String> change) {
        return strings(type, true, change);
    }

    private RenamedSql strings(QualifiedName type, boolean array, UnaryOperator<String> change) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            int end = tokens.get(i).isString() ? endOfType(i + 1, type) : 0;
            boolean isArray = end > 0 && end < tokens.size() && tokens.get(end).is("[");
            String value = tokens.get(i).value();
            if (end > 0 && isArray == array && !change.apply(value).equals(value)) {
                replace(i, i + 1, Identifiers.literal(change.apply(value)));
            }
        }
        return this;
    }

    /** The position after the type's name, if the name follows the cast at this position; otherwise 0. */
    private int endOfType(int cast, QualifiedName type) {
        List<String> name = texts(SqlTokenizer.of(Identifiers.quote(type)));
        int end = cast + 1 + name.size();
        boolean fits = tokens.get(cast).is("::")
                && end <= tokens.size()
                && texts(tokens.subList(cast + 1, end)).equals(name);
        boolean goesOn = fits && end < tokens.size() && tokens.get(end).is(".");
        return fits && !goesOn ? end : 0;
    }

    private static List<String> texts(List<SqlToken> tokens) {
        return tokens.stream().map(SqlToken::text).toList();
    }

    private boolean isColumn(int index, String name) {
        return isNamed(index, name)
                && !isAt(index + 1, "(")
                && !isAt(index + 1, ".")
                && !isAt(index - 1, ".")
                && !isType(index)
                && !isAt(index - 1, "collate")
                && !isExtracted(index);
    }

    private boolean isNamed(int index, String name) {
        SqlToken token = tokens.get(index);
        String written = token.kind() == Kind.WORD ? token.text() : token.value();
        return token.isName() && written.equals(name);
    }

    private boolean isType(int index) {
        int first = index;
        while (first > 1 && OF_TYPES.contains(tokens.get(first).text())) {
            first--;
        }
        return isAt(first - 1, "::");
    }

    /** Whether the token is the field of {@code EXTRACT(year FROM day)}. */
    private boolean isExtracted(int index) {
        return isAt(index - 2, "extract", "(") && isAt(index + 1, "from");
    }

    private boolean isAt(int index, String... words) {
        return SqlToken.areAt(tokens, index, words);
    }

    private void replace(int first, int end, String text) {
        replacements.put(
                tokens.get(first).start(), new Replacement(tokens.get(end - 1).end(), text));
    }

    private String text() {
        StringBuilder text = new StringBuilder(sql.length());
        int done = 0;
        for (Map.Entry<Integer, Replacement> replacement : replacements.entrySet()) {
            text.append(sql, done, replacement.getKey())
                    .append(replacement.getValue().text());
            done = replacement.getValue().end();
        }
        return text.append(sql, done, sql.length()).toString();
    }
}
