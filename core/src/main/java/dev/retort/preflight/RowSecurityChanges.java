package dev.retort.preflight;

import dev.retort.postgres.SqlToken;
import dev.retort.postgres.SqlTokenizer;
import dev.retort.postgres.StatementCode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Recognizes the statements of an author after which row-level security hides other rows than before: those that switch
 * it on or off for a table, change a policy or the setting {@code row_security}.
 */
final class RowSecurityChanges {

    private static final List<String[]> WORDS =
            List.of(new String[] {"row", "level", "security"}, new String[] {"policy"}, new String[] {"row_security"});

    private RowSecurityChanges() {}

    /** Whether the text has such a statement, also in a string that a statement may run. */
    static boolean areIn(String sql) {
        List<SqlToken> tokens = SqlTokenizer.of(sql);
        return IntStream.range(0, tokens.size())
                        .anyMatch(i -> WORDS.stream().anyMatch(words -> SqlToken.areAt(tokens, i, words)))
                || StatementCode.strings(tokens)
                        .anyMatch(text -> text.equals("row_security") || (text.length() < sql.length() && areIn(text)));
    }
}
