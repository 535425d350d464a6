package dev.retort.generator.sql;

import dev.retort.postgres.SqlToken;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A constant number in PostgreSQL's text of an expression, such as {@code 5}, {@code '-1'::integer},
 * {@code (0)::numeric} and {@code ('-1'::integer)::double precision}.
 *
 * @param number the number as people write it
 * @param type the type that PostgreSQL gives the number itself
 * @param casts the types that it is cast to, the outermost last
 * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-CONSTANTS-NUMERIC">PostgreSQL
 *     manual, Numeric Constants</a>
 */
record NumberText(String number, String type, List<String> casts) {

    private static final Set<String> WHOLE = Set.of("integer", "bigint");

    private static final int BITS_OF_INTEGER = 31;
    private static final int BITS_OF_BIGINT = 63;

    NumberText {
        casts = List.copyOf(casts);
    }

    /** Reads all the tokens as one constant. A string counts if its cast is the type of the number in it. */
    static Optional<NumberText> of(List<SqlToken> tokens) {
        int cast = lastCast(tokens);
        if (cast < 0) {
            return tokens.size() == 1 && !tokens.get(0).isString()
                    ? of(tokens.get(0).text())
                    : Optional.empty();
        }
        String type = type(tokens, cast + 1);
        return cast == 1 && tokens.get(0).isString()
                ? of(tokens.get(0).value()).filter(number -> number.type().equals(type))
                : of(withoutParentheses(tokens.subList(0, cast))).map(inner -> inner.castTo(type));
    }

    /** Whether PostgreSQL prints exactly these casts when the number is compared with a column of that type. */
    boolean isComparedWith(String column) {
        return switch (column) {
            case "smallint", "integer", "bigint" -> WHOLE.contains(type) && casts.isEmpty();
            case "numeric" -> casts.equals(WHOLE.contains(type) ? List.of("numeric") : List.of());
            case "real", "double precision" -> casts.equals(List.of("double precision"));
            default -> false;
        };
    }

    private static Optional<NumberText> of(String text) {
        if (text.matches("-?[0-9]+[.][0-9]+")) {
            return Optional.of(new NumberText(text, "numeric", List.of()));
        }
        if (!text.matches("-?[0-9]+")) {
            return Optional.empty();
        }
        // PostgreSQL reads the sign as an operator.
        int bits = new BigInteger(text).abs().bitLength();
        String type = bits <= BITS_OF_INTEGER ? "integer" : bits <= BITS_OF_BIGINT ? "bigint" : "numeric";
        return Optional.of(new NumberText(text, type, List.of()));
    }

    private NumberText castTo(String other) {
        List<String> all = new ArrayList<>(casts);
        all.add(other);
        return new NumberText(number, type, all);
    }

    /** The index of the last cast outside parentheses, or -1. */
    private static int lastCast(List<SqlToken> tokens) {
        int depth = 0;
        for (int i = tokens.size() - 1; i > 0; i--) {
            if (tokens.get(i).is(")")) {
                depth++;
            } else if (tokens.get(i).is("(")) {
                depth--;
            } else if (depth == 0 && tokens.get(i).is("::")) {
                return i;
            }
        }
        return -1;
    }

    private static List<SqlToken> withoutParentheses(List<SqlToken> tokens) {
        int last = tokens.size() - 1;
        return last > 1 && tokens.get(0).is("(") && tokens.get(last).is(")") ? tokens.subList(1, last) : tokens;
    }

    private static String type(List<SqlToken> tokens, int first) {
        List<String> words = new ArrayList<>();
        tokens.subList(first, tokens.size()).forEach(token -> words.add(token.text()));
        return String.join(" ", words);
    }
}
