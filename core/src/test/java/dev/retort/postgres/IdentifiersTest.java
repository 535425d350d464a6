package dev.retort.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.schema.QualifiedName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifiersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "users | users",
                "_a1 | _a1",
                "Users | \"Users\"",
                "1st | \"1st\"",
                "a$b | \"a$b\"",
                "größe | \"größe\"",
                "with space | \"with space\"",
                "a\"b | \"a\"\"b\"",
                "user | \"user\"",
                "between | \"between\"",
                "left | \"left\"",
                "json_table | \"json_table\"",
                "name | name",
                "value | value",
                "x\"; DROP TABLE users; -- | \"x\"\"; DROP TABLE users; --\"",
            })
    void quotesWhatIsNotAPlainWord(String name, String quoted) {
        assertThat(Identifiers.quote(name)).isEqualTo(quoted);
    }

    @Test
    void putsTheSchemaInFrontUnlessItIsTheDefaultOne() {
        assertThat(Identifiers.quote(QualifiedName.of("Order"))).isEqualTo("\"Order\"");
        assertThat(Identifiers.quote(new QualifiedName("Audit", "events"))).isEqualTo("\"Audit\".events");
    }

    @Test
    void writesStringsThatMeanTheSameUnderEverySetting() {
        assertThat(Identifiers.literal("it's")).isEqualTo("'it''s'");
        assertThat(Identifiers.literal("'); DROP TABLE users; --")).isEqualTo("'''); DROP TABLE users; --'");
        assertThat(Identifiers.literal("C:\\temp\\")).isEqualTo("E'C:\\\\temp\\\\'");
        assertThat(Identifiers.literal("\\'")).isEqualTo("E'\\\\'''");
    }

    @Test
    void refusesWhatPostgresCannotStore() {
        assertThatThrownBy(() -> Identifiers.quote("a\0b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NUL");
        assertThatThrownBy(() -> Identifiers.literal("\0")).isInstanceOf(IllegalArgumentException.class);
    }
}
