package dev.retort.generator.rename;

import dev.retort.generator.sql.SqlTextTokens;
import dev.retort.generator.sql.SqlTextTokens.Kind;
import dev.retort.generator.sql.SqlTextTokens.Token;
import dev.retort.postgres.Identifiers;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Expressions in PostgreSQL's own words, as PostgreSQL words them after a rename. */
final class RenamedSql {

    /** What may follow the first word of a type's name. */
    private static final Set<String> OF_TYPES = Set.of("varying", "precision", "with", "without", "time", "zone");

    private final List<Token> tokens;

    private RenamedSql(String sql) {
        this.tokens = new ArrayList<>(SqlTextTokens.of(sql));
    }

    /** With a column of the expression's table called otherwise. */
    static String column(String sql, String from, String to) {
        RenamedSql renamed = new RenamedSql(sql);
        for (int i = 0; i < renamed.tokens.size(); i++) {
            if (renamed.isColumn(i, from)) {
                renamed.tokens.set(i, Token.name(to));
            }
        }
        return renamed.text();
    }

    /** With a sequence or another relation called otherwise, where a string names it. */
    static String relation(String sql, QualifiedName from, QualifiedName to) {
        String before = Identifiers.quote(from);
        String after = Identifiers.quote(to);
        return new RenamedSql(sql)
                .literals(QualifiedName.of("regclass"), value -> value.equals(before) ? after : value)
                .text();
    }

    /** With a type called otherwise. */
    static String type(String sql, QualifiedName from, QualifiedName to) {
        RenamedSql renamed = new RenamedSql(sql);
        for (int i = 0; i < renamed.tokens.size(); i++) {
            int end = renamed.endOfType(i, from);
            if (end > 0) {
                List<Token> type = renamed.tokens.subList(i + 1, end);
                type.clear();
                type.addAll(SqlTextTokens.of(Identifiers.quote(to)));
            }
        }
        return renamed.text();
    }

    /** With a value of an enumerated type called otherwise. */
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
            int end = tokens.get(i).kind() == Kind.STRING ? endOfType(i + 1, type) : 0;
            boolean isArray = end > 0 && end < tokens.size() && tokens.get(end).is("[");
            String value = tokens.get(i).value();
            if (end > 0 && isArray == array && !change.apply(value).equals(value)) {
                tokens.set(i, Token.string(change.apply(value)));
            }
        }
        return this;
    }

    /** The place behind the type's name, if that follows the cast at this place; else 0. */
    private int endOfType(int cast, QualifiedName type) {
        List<Token> name = SqlTextTokens.of(Identifiers.quote(type));
        int end = cast + 1 + name.size();
        boolean fits = tokens.get(cast).is("::")
                && end <= tokens.size()
                && tokens.subList(cast + 1, end).equals(name);
        boolean goesOn = fits && end < tokens.size() && tokens.get(end).is(".");
        return fits && !goesOn ? end : 0;
    }

    private boolean isColumn(int place, String name) {
        Token token = tokens.get(place);
        return token.kind() == Kind.NAME
                && token.value().equals(name)
                && !next(place).is("(")
                && !next(place).is(".")
                && !before(place, 1).is(".")
                && !isType(place)
                && !before(place, 1).isWord("COLLATE")
                && !isExtracted(place);
    }

    private boolean isType(int place) {
        int first = place;
        while (first > 1
                && tokens.get(first - 1).text().isBlank()
                && OF_TYPES.contains(tokens.get(first).text())) {
            first -= 2;
        }
        return first > 0 && tokens.get(first - 1).is("::");
    }

    /** Whether this is the field of {@code EXTRACT(year FROM day)}. */
    private boolean isExtracted(int place) {
        return before(place, 1).is("(")
                && before(place, 2).isWord("EXTRACT")
                && next(place).isWord("FROM");
    }

    private Token next(int place) {
        for (int i = place + 1; i < tokens.size(); i++) {
            if (!tokens.get(i).text().isBlank()) {
                return tokens.get(i);
            }
        }
        return new Token(Kind.OTHER, "", "");
    }

    /** The n-th piece before this one, white space aside. */
    private Token before(int place, int number) {
        int left = number;
        for (int i = place - 1; i >= 0; i--) {
            if (!tokens.get(i).text().isBlank() && --left == 0) {
                return tokens.get(i);
            }
        }
        return new Token(Kind.OTHER, "", "");
    }

    private String text() {
        return SqlTextTokens.text(tokens);
    }
}
