package dev.retort.generator.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.retort.schema.CheckConstraint;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnDefinitionParserTest {

    @Test
    void readsOverComments() {
        ParsedColumnDefinition parsed = parse(
                """
                varchar /* not 'text' (20) */ (30) -- the city's name
                default 'it''s -- none' /* (one /* two */) */ not /* ever */ null check (city <> '' /* empty */)""");

        assertThat(parsed.type()).isEqualTo("varchar   (30)");
        assertThat(parsed.defaultSql()).isEqualTo("'it''s -- none'");
        assertThat(parsed.notNull()).isTrue();
        assertThat(parsed.checks()).containsExactly(CheckConstraint.of(null, "city <> ''"));
        assertThat(parsed.leftOver()).isNull();
    }

    @Test
    void readsStringsWithEscapesAndInDollarQuotes() {
        assertThat(parse("text default E'it\\'s (' not null").defaultSql()).isEqualTo("E'it\\'s ('");
        assertThat(parse("text default $a$it's ($a$ not null").defaultSql()).isEqualTo("$a$it's ($a$");
        assertThat(parse("text constraint U&\"d\\0061t\" unique").uniqueName()).isEqualTo("dat");
    }

    @Test
    void leavesACheckWithoutParenthesesOver() {
        assertThat(parse("integer not null check city > 0").leftOver()).isEqualTo("check city > 0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text default 'a", "text check (a", "text /* a", "integer generated always as a stored", ""})
    void refusesWhatDoesNotEnd(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> parse(text));
    }

    @Test
    void readsStorageParameters() {
        assertThat(StorageText.parse("Fillfactor = 70, toast.autovacuum_enabled /* no */ = 'off', fastupdate, x='a,b'"))
                .isEqualTo(Map.of(
                        "fillfactor", "70", "toast.autovacuum_enabled", "off", "fastupdate", "true", "x", "a,b"));
        assertThat(StorageText.parse("autovacuum_vacuum_threshold = -1"))
                .isEqualTo(Map.of("autovacuum_vacuum_threshold", "-1"));
    }

    private static ParsedColumnDefinition parse(String text) {
        return ColumnDefinitionParser.parse("city", text, table -> List.of());
    }
}
