package dev.retort.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runner.Migrator;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@RetortTest(migrations = "dev.retort.junit.shop.migrations")
class RetortTestIT {

    private final TestDatabase ofTheConstructor;

    RetortTestIT(TestDatabase database) {
        ofTheConstructor = database;
    }

    @BeforeEach
    void addAShelf(Connection connection) throws SQLException {
        execute(connection, "insert into shelf (id, code) values (1, 'A')");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void eachTestHasADatabaseOfItsOwn(int number, DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            execute(connection, "insert into shelf (id, code) values (2, 'B')");
            assertThat(count(connection, "shelf")).isEqualTo(2);
        }
    }

    @Test
    void allParametersAreOfOneDatabase(
            TestDatabase database, Connection connection, Migrator migrator, DataSource dataSource) throws Exception {
        assertThat(connection.getCatalog()).isEqualTo(name(database)).isEqualTo(name(ofTheConstructor));
        assertThat(dataSource).isSameAs(database.dataSource());
        assertThat(migrator.current()).hasSize(3);
    }

    @Test
    void aParameterCanAskForAnotherRevision(
            @At("5b1e00000001") Connection connection, @At("5b1e00000001") Migrator migrator) throws SQLException {
        execute(connection, "insert into shelf (id, code) values (7, 'G')");
        execute(connection, "insert into parcel (name, state) values ('box', 'STORED')");
        migrator.upgrade("+1");
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select label, shelf_id from parcel")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("box");
            assertThat(row.getLong(2)).isEqualTo(7);
        }
    }

    @Test
    void theTextOfADatabaseHasNoPassword(TestDatabase database) {
        assertThat(database.toString()).doesNotContain("jdbc").doesNotContain("user");
    }

    @Nested
    class Within {

        @Test
        void aNestedClassHasDatabasesToo(Connection connection) throws SQLException {
            assertThat(count(connection, "shelf")).isEqualTo(1);
        }
    }

    private static String name(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            return connection.getCatalog();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }
}
