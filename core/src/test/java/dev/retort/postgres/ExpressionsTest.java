package dev.retort.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            (a > 0)                  | a > 0
            ((a > 0) AND (b > 0))    | (a > 0) AND (b > 0)
            (a > 0) AND (b > 0)      | (a > 0) AND (b > 0)
            lower(a)                 | lower(a)
            (a = ')'::text)          | a = ')'::text
            (a) = ')'                | (a) = ')'
            ("x)" > 0)               | "x)" > 0
            (a = '''('::text)        | a = '''('::text
            """)
    void stripsOnlyParenthesesThatHoldAllOfIt(String text, String bare) {
        assertThat(Expressions.bare(text)).isEqualTo(bare);
    }

    @Test
    void leavesCommentsOut() {
        assertThat(Expressions.bare("(/* all */ a > 0 -- it's positive\n AND b = E'it\\'s  (')"))
                .isEqualTo("a > 0 AND b = E'it\\'s  ('");
    }

    @Test
    void putsAnExpressionOnOneLineButKeepsWhatIsQuoted() {
        String text = "(\nCASE\n    WHEN (a = 'x\n  y'::text) THEN \"b  c\"\n    ELSE 0\nEND > 0)";

        assertThat(Expressions.bare(text)).isEqualTo("CASE WHEN (a = 'x\n  y'::text) THEN \"b  c\" ELSE 0 END > 0");
    }
}
