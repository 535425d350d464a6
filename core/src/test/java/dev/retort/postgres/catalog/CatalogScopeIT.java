package dev.retort.postgres.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.postgres.ServerVersion;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogScopeIT {

    @Test
    void startsWithTheCurrentSchemaAlone(@Fresh TestDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema \"App\"; set search_path = missing, \"App\", public");

            CatalogScope scope = CatalogScope.of(connection);

            assertThat(scope.defaultSchema()).isEqualTo("App");
            assertThat(scope.withOtherSchemas(List.of("b", "App", "a")).otherSchemas())
                    .containsExactly("a", "b");
        }
    }

    @Test
    void saysThatNoSchemaOfTheSearchPathExists(@Fresh TestDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path = missing");

            assertThatThrownBy(() -> CatalogScope.of(connection)).hasMessageContaining("(missing)");
        }
    }

    @Test
    void asksTheServerForItsVersion(@Fresh TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            assertThat(ServerVersion.of(connection).major()).isEqualTo(database.major());
        }
    }
}
