package dev.retort.postgres;

import dev.retort.postgres.SqlToken.Kind;
import java.util.List;
import java.util.stream.Stream;

/** Finds the code in the string constants of a statement, such as the block of {@code DO}. */
public final class StatementCode {

    private StatementCode() {}

    /** Whether the statement runs its string constants as code, or stores them as code that runs later. */
    public static boolean isInStrings(List<SqlToken> statement) {
        boolean replaces = SqlToken.areAt(statement, 0, "create", "or", "replace");
        int kind = replaces ? 3 : 1;
        return SqlToken.areAt(statement, 0, "do")
                || (SqlToken.areAt(statement, 0, "create")
                        && (SqlToken.areAt(statement, kind, "function")
                                || SqlToken.areAt(statement, kind, "procedure")));
    }

    /**
     * Returns the texts of string constants. A quote that is not closed begins one, too: an apostrophe in a description,
     * or a string that is concatenated from pieces.
     */
    public static Stream<String> strings(List<SqlToken> tokens) {
        return tokens.stream()
                .filter(token -> token.isString() || (token.kind() == Kind.UNCLOSED))
                .map(token -> token.isString() ? token.value() : token.text().substring(1))
                .filter(text -> !text.isEmpty());
    }
}
