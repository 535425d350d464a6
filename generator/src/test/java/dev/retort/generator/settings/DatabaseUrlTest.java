package dev.retort.generator.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            jdbc:postgresql://h:5433/db                 | jdbc:postgresql://h:5433/db
            jdbc:postgresql:db                          | jdbc:postgresql://localhost/db
            postgresql://h/db                           | jdbc:postgresql://h/db
            postgres://h:1/db                           | jdbc:postgresql://h:1/db
            postgresql+psycopg2://h:1/db                | jdbc:postgresql://h:1/db
            postgresql+asyncpg:///db                    | jdbc:postgresql://localhost/db
            postgresql://h1:1,h2:2/db                   | jdbc:postgresql://h1:1,h2:2/db
            postgresql://[::1]:5432/db                  | jdbc:postgresql://[::1]:5432/db
            postgresql:///db?host=elsewhere&port=5      | jdbc:postgresql://elsewhere:5/db
            """)
    void readsWhatOtherToolsWrite(String text, String jdbc) {
        assertThat(DatabaseUrl.parse(text).jdbc()).isEqualTo(jdbc);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://locked:wr0ngpw@localhost/db",
                "postgresql://locked:1@wr0ngpw/@localhost:5432/db",
                "postgresql://locked:wr0ngpw?1@localhost/db",
                "postgresql://locked:wr0ngpw/1@localhost/db",
                "postgresql://locked:77?wr0ngpw@localhost/db",
                "postgresql://localhost:wr0ngpw/db",
                "locked:wr0ngpw@localhost/db"
            })
    void showsNothingOfACredentialInTheWrongPlace(String text) {
        assertThatThrownBy(() -> DatabaseUrl.parse(text))
                .isInstanceOf(SettingsException.class)
                .hasMessageNotContaining("wr0ngpw");
    }

    @Test
    void takesCredentialsOutOfTheUrl() {
        DatabaseUrl url = DatabaseUrl.parse("postgresql://an%40a:p%3Aw%2F+x@h/db?sslmode=require&application_name=a");

        assertThat(url.user()).isEqualTo("an@a");
        assertThat(url.password()).isEqualTo("p:w/+x");
        assertThat(url.parameters()).isEqualTo(Map.of("sslmode", "require", "ApplicationName", "a"));
        assertThat(url.properties()).containsEntry("user", "an@a").containsEntry("password", "p:w/+x");
    }

    @Test
    void takesCredentialsOutOfAJdbcUrl() {
        DatabaseUrl url = DatabaseUrl.parse("jdbc:postgresql://h/db?user=u&password=secret&ssl=true");

        assertThat(url).isEqualTo(new DatabaseUrl("jdbc:postgresql://h/db", "u", "secret", Map.of("ssl", "true")));
    }

    @Test
    void allowsAnAtSignInThePassword() {
        assertThat(DatabaseUrl.parse("postgresql://u:p@w@h/db").password()).isEqualTo("p@w");
    }

    @Test
    void neverShowsThePassword() {
        assertThat(DatabaseUrl.parse("postgresql://u:secret@h/db").toString()).isEqualTo("postgresql://u@h/db");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mysql://h/db", "jdbc:mysql://h/secret", "h/db?password=secret", "postgresql://u:secret%@h/d"})
    void refusesWhatItCannotReadWithoutRepeatingIt(String text) {
        assertThatThrownBy(() -> DatabaseUrl.parse(text))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith("the database URL ")
                .hasMessageNotContaining("secret");
    }
}
