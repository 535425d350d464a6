package dev.retort.preflight;

import dev.retort.postgres.SqlToken;
import dev.retort.postgres.SqlTokenizer;
import dev.retort.postgres.StatementCode;
import java.util.List;

/**
 * Recognizes the statements of an author that change which rows row-level security hides: they enable or disable it for
 * a table, or change a policy or the setting {@code row_security}.
 */
final class RowSecurityChanges {

    private static final List<String[]> WORDS =
            List.of(new String[] {"row", "level", "security"}, new String[] {"policy"}, new String[] {"row_security"});

    private RowSecurityChanges() {}

    /** Whether the text contains such a statement, including the strings that a statement may run. */
    static boolean areIn(String sql) {
        List<SqlToken> tokens = SqlTokenizer.of(sql);
        return WORDS.stream().anyMatch(words -> SqlToken.areIn(tokens, words))
                || StatementCode.strings(tokens)
                        .anyMatch(text -> text.equals("row_security") || (text.length() < sql.length() && areIn(text)));
    }
}
