package dev.retort.generator.sql;

import dev.retort.postgres.SqlToken;
import dev.retort.postgres.SqlToken.Kind;
import dev.retort.postgres.SqlTokenizer;
import java.util.List;
import java.util.Optional;

/**
 * Recognizes the checks that Hibernate writes for an enum: {@code kind between 0 and 3} for a column with the ordinals
 * of the constants, {@code kind in ('A','B')} for a column with their names. Parentheses are ignored.
 */
public final class EnumChecks {

    private static final String[] FROM_ZERO = {">=", "0", "and"};
    private static final String[] BETWEEN = {"between", "0", "and"};

    /**
     * A check that allows the ordinals from 0 on.
     *
     * @param column the column
     * @param last the last allowed ordinal
     */
    public record Ordinals(String column, String last) {}

    /**
     * A check that allows certain strings.
     *
     * @param column the column
     * @param constants the strings as the check has them, separated by commas
     */
    public record Names(String column, String constants) {}

    private EnumChecks() {}

    /** Returns the ordinals that a check allows; empty if it is another kind of check. */
    public static Optional<Ordinals> ordinals(String check) {
        List<SqlToken> tokens = tokens(check);
        int last = tokens.size() - 1;
        if (last < BETWEEN.length || !tokens.get(0).isName() || tokens.get(last).kind() != Kind.NUMBER) {
            return Optional.empty();
        }
        String column = tokens.get(0).value();
        boolean isBetween = last == BETWEEN.length + 1 && SqlToken.areAt(tokens, 1, BETWEEN);
        boolean isRange = last == FROM_ZERO.length + 3
                && SqlToken.areAt(tokens, 1, FROM_ZERO)
                && tokens.get(last - 2).isName()
                && tokens.get(last - 2).value().equals(column)
                && tokens.get(last - 1).is("<=");
        return isBetween || isRange
                ? Optional.of(new Ordinals(column, tokens.get(last).text()))
                : Optional.empty();
    }

    /** Returns the strings that a check allows; empty if it is another kind of check. */
    public static Optional<Names> names(String check) {
        List<SqlToken> tokens = tokens(check);
        boolean isList =
                tokens.size() > 2 && tokens.get(0).isName() && tokens.get(1).is("in");
        for (int i = 2; i < tokens.size(); i++) {
            isList &= i % 2 == 0 ? tokens.get(i).isString() : tokens.get(i).is(",");
        }
        SqlToken last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        return isList && last != null && last.isString()
                ? Optional.of(new Names(
                        tokens.get(0).value(), check.substring(tokens.get(2).start(), last.end())))
                : Optional.empty();
    }

    private static List<SqlToken> tokens(String check) {
        return SqlTokenizer.of(check).stream()
                .filter(token -> !token.is("(") && !token.is(")"))
                .toList();
    }
}
