package dev.retort.generator.conversion;

import dev.retort.generator.sql.SqlText;
import dev.retort.operation.Meaning;
import dev.retort.postgres.SqlToken;
import dev.retort.postgres.SqlTokenizer;
import dev.retort.schema.Column;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Converts a boolean to a letter. Hibernate's {@code TrueFalseConverter} stores {@code T} or {@code F}, with a check
 * that lists them. Without such a check, a boolean becomes {@code Y} or {@code N}.
 */
final class BooleanLetterConversion {

    private static final Set<String> TRUE_AND_FALSE = Set.of("T", "F");

    private BooleanLetterConversion() {}

    /** The conversion of booleans to letters, if a check of the table lists the letters. */
    static Optional<Meaning> meaning(Column from, Column to, Table table) {
        boolean areListed = from.type().word().equals("boolean")
                && to.type().modifier().equals("1")
                && table.checks().stream().anyMatch(check -> lists(check.expression(), to.name()));
        return areListed ? Optional.of(Meaning.TRUE_OR_FALSE) : Optional.empty();
    }

    private static boolean lists(String check, String column) {
        Set<String> strings = SqlTokenizer.of(check).stream()
                .filter(SqlToken::isString)
                .map(SqlToken::value)
                .collect(Collectors.toSet());
        return strings.equals(TRUE_AND_FALSE) && SqlText.mentions(check, List.of(column));
    }
}
