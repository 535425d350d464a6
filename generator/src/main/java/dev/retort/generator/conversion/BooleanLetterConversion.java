package dev.retort.generator.conversion;

import dev.retort.generator.sql.SqlText;
import dev.retort.postgres.Identifiers;
import dev.retort.postgres.SqlToken;
import dev.retort.postgres.SqlTokenizer;
import dev.retort.schema.Column;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a boolean becomes a letter. Hibernate's {@code TrueFalseConverter} stores {@code T} or {@code F}, with a check that
 * lists them; where no check says so, {@link Conversion} takes {@code Y} and {@code N}.
 */
public final class BooleanLetterConversion {

    private static final Set<String> TRUE_AND_FALSE = Set.of("T", "F");

    private BooleanLetterConversion() {}

    /** The expressions with the letters that the checks of both sides list. */
    public static Conversion.Using spoken(
            Conversion.Using using, Column before, Column after, Table actual, Table wanted) {
        return new Conversion.Using(
                letters(using.forth(), before, after, wanted), letters(using.back(), after, before, actual));
    }

    private static @Nullable String letters(@Nullable String expression, Column from, Column to, Table table) {
        boolean areListed = from.type().word().equals("boolean")
                && to.type().modifier().equals("1")
                && table.checks().stream().anyMatch(check -> lists(check.expression(), to.name()));
        return areListed
                ? "CASE " + Identifiers.quote(from.name()) + " WHEN true THEN 'T' WHEN false THEN 'F' END"
                : expression;
    }

    private static boolean lists(String check, String column) {
        Set<String> strings = SqlTokenizer.of(check).stream()
                .filter(SqlToken::isString)
                .map(SqlToken::value)
                .collect(Collectors.toSet());
        return strings.equals(TRUE_AND_FALSE) && SqlText.mentions(check, List.of(column));
    }
}
