package dev.retort.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdentifiersIT {

    private static final List<String> STRANGE = List.of(
            "it's", "back\\slash", "\\'", "E'", "new\nline", "größe 漢字 \uD83D\uDE00", "$$", "a\"b", "{fn x}", "?");

    @Test
    void quotesEveryKeywordThatTheServerQuotes(@Fresh TestDatabase database) throws Exception {
        assertThat(database.query("select word from pg_get_keywords() where quote_ident(word) <> word"))
                .hasSizeGreaterThan(100)
                .allSatisfy(word -> assertThat(Identifiers.quote(word)).isEqualTo('"' + word + '"'));
    }

    @Test
    void readsBackEveryString(@Fresh TestDatabase database) throws Exception {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String setting : List.of("on", "off")) {
                statement.execute("set standard_conforming_strings = " + setting);
                for (String text : STRANGE) {
                    assertThat(value(statement, "select " + Identifiers.literal(text)))
                            .isEqualTo(text);
                }
            }
        }
    }

    @Test
    void readsBackEveryName(@Fresh TestDatabase database) throws Exception {
        for (String name : STRANGE) {
            database.execute("create table " + Identifiers.quote(name) + " ()");
        }
        assertThat(database.query("select relname from pg_class where relkind = 'r' and oid >= 16384"))
                .containsExactlyInAnyOrderElementsOf(STRANGE);
    }

    private static String value(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }
}
