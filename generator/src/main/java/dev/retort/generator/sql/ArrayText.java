package dev.retort.generator.sql;

import dev.retort.postgres.SqlToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An {@code ARRAY[…]} in an expression.
 *
 * @param elements the tokens of each element
 * @param open the opening bracket
 * @param close the index of the closing bracket in the list of tokens
 */
record ArrayText(List<List<SqlToken>> elements, SqlToken open, int close) {

    /** Returns the array whose {@code ARRAY} has this index in a list of tokens, or empty if there is none. */
    static Optional<ArrayText> at(List<SqlToken> tokens, int index) {
        return SqlToken.areAt(tokens, index, "array", "[") ? read(tokens, index + 1) : Optional.empty();
    }

    private static Optional<ArrayText> read(List<SqlToken> tokens, int open) {
        List<List<SqlToken>> elements = new ArrayList<>();
        int depth = 0;
        int start = open + 1;
        for (int i = start; i < tokens.size(); i++) {
            SqlToken token = tokens.get(i);
            boolean closes = depth == 0 && token.is("]");
            if (start < i && (closes || (depth == 0 && token.is(",")))) {
                elements.add(tokens.subList(start, i));
                start = i + 1;
            }
            if (closes) {
                return Optional.of(new ArrayText(elements, tokens.get(open), i));
            }
            depth += token.is("(") || token.is("[") ? 1 : token.is(")") || token.is("]") ? -1 : 0;
        }
        return Optional.empty();
    }
}
