package dev.retort.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.retort.postgres.SqlToken.Kind;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlTokenizerTest {

    private static final String EVERYTHING =
            """
            select "a ""b", U&"d\\0061t", 'it''s', E'it\\'s', $x$ $$ ' $x$, a$b$, $1 -- 'not closed
              /* one /* two */ " */ from s.t where a >= -1.5e-3 and b::int[1] <> .5 or c @- 2""";

    @Test
    void cutsTextIntoTokens() {
        assertThat(texts(SqlTokenizer.of(EVERYTHING)))
                .isEqualTo("select|\"a \"\"b\"|,|U&\"d\\0061t\"|,|'it''s'|,|E'it\\'s'|,|$x$ $$ ' $x$|,|a$b$|,|$1"
                        + "|from|s|.|t|where|a|>=|-|1.5e-3|and|b|::|int|[|1|]|<>|.5|or|c|@-|2");
    }

    @Test
    void losesNothing() {
        List<SqlToken> tokens = SqlTokenizer.all(EVERYTHING);
        assertThat(tokens.stream().map(SqlToken::text).collect(Collectors.joining()))
                .isEqualTo(EVERYTHING);
        assertThat(tokens).allSatisfy(token -> assertThat(EVERYTHING.substring(token.start(), token.end()))
                .isEqualTo(token.text()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Users       | WORD        | users",
                "ÄÖ          | WORD        | ÄÖ",
                "a$1         | WORD        | a$1",
                "\"A \"\"b\" | QUOTED_NAME | A \"b",
                "U&\"d\\0061t\\+000061\\\\\" | QUOTED_NAME | data\\",
                "'it''s \\n' | STRING      | it's \\n",
                "E'\\\\ \\'x\\' \\x41\\102\\u0043\\U00000044'| STRING | \\ 'x' ABCD",
                "e'\\uD83D\\uDE00 \\xC3\\xA4'               | STRING | \uD83D\uDE00 ä",
                "B'101'      | STRING      | 101",
                "x'1F'       | STRING      | 1F",
                "U&'\\00e4'  | STRING      | ä",
                "$$it's$$    | STRING      | it's",
                "$a$b$$c$a$  | STRING      | b$$c",
                "1_000.5     | NUMBER      | 1_000.5",
                "0x1F        | NUMBER      | 0x1F",
                "1e+10       | NUMBER      | 1e+10",
                "#>>         | SYMBOL      | #>>",
                ":=          | SYMBOL      | :=",
                "/* a */     | COMMENT     | /* a */",
                "-- a        | COMMENT     | -- a",
                "'a          | UNCLOSED    | 'a",
                "E'a\\       | UNCLOSED    | E'a\\",
                "$a$ b $b$   | UNCLOSED    | $a$ b $b$",
                "/* /* */    | UNCLOSED    | /* /* */",
            })
    void tellsKindAndMeaning(String text, Kind kind, String value) {
        assertThat(SqlTokenizer.all(text)).singleElement().satisfies(token -> {
            assertThat(token.kind()).isEqualTo(kind);
            assertThat(token.value()).isEqualTo(value);
        });
    }

    @Test
    void cutsNamesToTheLengthOfTheCatalogs() {
        String name = "x".repeat(70);
        assertThat(SqlTokenizer.of(name + " \"" + name + "\""))
                .extracting(SqlToken::value)
                .containsOnly("x".repeat(63));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1..10 | 1 .. 10",
                "a=-1 | a = - 1",
                "a@-1 | a @- 1",
                "a+/*b*/2 | a + 2",
                "a<--b | a <",
                "f(x=>1) | f ( x => 1 )",
                "a.b.* | a . b . *",
                "date'2020-01-01' | date '2020-01-01'",
                "x#>>'{a}' | x #>> '{a}'"
            })
    void endsTokensWherePostgresDoes(String sql, String tokens) {
        assertThat(SqlTokenizer.of(sql)).extracting(SqlToken::text).containsExactly(tokens.split(" "));
    }

    @Test
    void readsLongStrings() {
        String text = "'" + "x''".repeat(100_000) + "'";
        assertThat(SqlTokenizer.of(text))
                .singleElement()
                .extracting(SqlToken::text)
                .isEqualTo(text);
    }

    @Test
    void groupsWhatIsInParentheses() {
        List<SqlToken> tokens = SqlTokenizer.grouped("check ( a in (1, ')') /* ( */ ) no inherit");
        assertThat(texts(tokens)).isEqualTo("check|( a in (1, ')') /* ( */ )|no|inherit");
        assertThat(tokens.get(1).kind()).isEqualTo(Kind.GROUP);
        assertThat(tokens.get(1).value()).isEqualTo("a in (1, ')') /* ( */");
    }

    @ParameterizedTest
    @ValueSource(strings = {"default 'a", "\"a", "check (a", "numeric(10, (2)", "/* a"})
    void refusesToGroupWhatDoesNotEnd(String sql) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SqlTokenizer.grouped(sql))
                .withMessageContaining("is not closed: " + sql);
    }

    @Test
    void putsASpaceInThePlaceOfAComment() {
        assertThat(SqlTokenizer.withoutComments("not/* a */null -- b\n, '--'")).isEqualTo("not null  \n, '--'");
    }

    @Test
    void takesNoQuotedNameForAKeyword() {
        assertThat(SqlTokenizer.of("NULL \"null\" 'null'"))
                .extracting(token -> token.is("null"))
                .containsExactly(true, false, false);
    }

    private static String texts(List<SqlToken> tokens) {
        return tokens.stream().map(SqlToken::text).collect(Collectors.joining("|"));
    }
}
