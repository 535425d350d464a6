package dev.retort.generator.sql;

import dev.retort.postgres.SqlToken;
import dev.retort.postgres.SqlTokenizer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Normalizes the lists of {@code ANY} and {@code ALL}, which is PostgreSQL's text of {@code IN} and {@code NOT IN}. The
 * order of the values does not matter, and duplicates count once.
 *
 * <p>Hibernate writes the values of a discriminator in the order in which it found the classes.
 */
public final class ValueLists {

    private ValueLists() {}

    /** Whether two expressions are equal except for the order in such lists. */
    public static boolean same(@Nullable String first, @Nullable String second) {
        return Objects.equals(first, second)
                || (first != null && second != null && sorted(first).equals(sorted(second)));
    }

    /** The expression with the values of each list sorted and without duplicates. */
    public static String sorted(String sql) {
        return sorted(sql, SqlTokenizer.of(sql), 0, sql.length());
    }

    /** The part of the text with these tokens, with the values of each list sorted. */
    private static String sorted(String sql, List<SqlToken> tokens, int start, int end) {
        StringBuilder text = new StringBuilder(end - start);
        int done = start;
        int next = 0;
        while (next < tokens.size()) {
            Optional<ArrayText> list = list(tokens, next);
            if (list.isPresent()) {
                text.append(sql, done, list.get().open().end()).append(values(sql, list.get()));
                next = list.get().close();
                done = tokens.get(next).start();
            }
            next++;
        }
        return text.append(sql, done, end).toString();
    }

    /** The list whose {@code ANY} or {@code ALL} has this index. */
    private static Optional<ArrayText> list(List<SqlToken> tokens, int index) {
        if (!SqlToken.areAt(tokens, index, "any", "(") && !SqlToken.areAt(tokens, index, "all", "(")) {
            return Optional.empty();
        }
        int array = index + 1;
        while (SqlToken.areAt(tokens, array, "(")) {
            array++;
        }
        return ArrayText.at(tokens, array);
    }

    private static String values(String sql, ArrayText list) {
        return list.elements().stream()
                .map(element -> sorted(
                        sql,
                        element,
                        element.get(0).start(),
                        element.get(element.size() - 1).end()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
