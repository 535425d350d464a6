package dev.retort.generator.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SqlTextTest {

    private static final List<String> COLUMNS = List.of("name", "size", "Size", "text", "lower", "the \"one\"");

    @Test
    void findsNamesInTheirOrder() {
        assertThat(SqlText.mentioned("size > 1 AND \"Size\" < 2 AND NAME <> 'x'", COLUMNS))
                .containsExactly("size", "Size", "name");
        assertThat(SqlText.mentioned("\"the \"\"one\"\"\" IS NULL", COLUMNS)).containsExactly("the \"one\"");
    }

    @Test
    void passesOverStringsCallsAndTypes() {
        assertThat(SqlText.mentioned("lower('name'::text) = E'it''s size'", COLUMNS))
                .isEmpty();
        assertThat(SqlText.mentioned("1::shop.size = 2:: \"Size\"", COLUMNS)).isEmpty();
        assertThat(SqlText.mentions("(size)::text = ANY (ARRAY['name'::text])", List.of("text", "name")))
                .isFalse();
    }

    @Test
    void passesOverCommentsAndDollarQuotes() {
        assertThat(SqlText.mentioned("lower /* size */ (name) = $$Size$$ -- text", COLUMNS))
                .containsExactly("name");
    }

    @Test
    void takesAQuotedNameBeforeAParenthesisForAColumn() {
        assertThat(SqlText.mentions("\"name\"(1)", List.of("name"))).isTrue();
    }
}
