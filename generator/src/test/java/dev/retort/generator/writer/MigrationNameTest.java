package dev.retort.generator.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MigrationNameTest {

    private static final Instant CREATED = Instant.parse("2026-11-20T23:59:59Z");

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            textBlock =
                    """
                    Add phase 1-4 models              | AddPhase14Models
                    add user_id to `orders`           | AddUserIdToOrders
                    Don't drop                        | DontDrop
                    Grösse naïvely                    | GrosseNaively
                    Grüße aus Łódź, Æther             | GrusseAusLodzAether
                    größte naïve œuvre                | GrossteNaiveOeuvre
                    keep camelCase                    | KeepCamelCase
                    give every table its own created_at column | GiveEveryTableItsOwnCreatedAtColumn
                    give every single table its own created at | GiveEverySingleTableItsOwnCreatedAt
                    aaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbb c | AaaaaaaaaaaaaaaaaaaaBbbbbbbbbbbbbbbbbbbb
                    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa | Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
                    名前                              | 1975ea83b712
                    """,
            delimiter = '|')
    void isTimeAndMessage(String message, String slug) {
        assertThat(NameTemplate.DEFAULT.of(CREATED, message, "1975ea83b712")).isEqualTo("M20261120_2359_" + slug);
    }

    @Test
    void fallsBackToAnIdThatJavaTakes() {
        assertThat(NameTemplate.DEFAULT.of(CREATED, "", "ae1027-a6")).isEqualTo("M20261120_2359_ae1027_a6");
    }
}
