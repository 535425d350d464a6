package dev.retort.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.testcontainers.DockerClientFactory;

/** The servers and the databases that a class can ask for. */
@RetortTest(migrations = "dev.retort.junit.shop.migrations")
class ServersIT {

    private static final ThreadLocal<TestDatabase> GIVEN = new ThreadLocal<>();
    private static final Set<String> NAMES = new TreeSet<>();

    /** The database that the outer test lends. */
    static final class Existing implements DatabaseSource {

        @Override
        public Optional<DataSource> database() {
            return Optional.of(GIVEN.get().dataSource());
        }
    }

    /** The server of the database that the outer test lends. */
    static final class ServerOfTheTest implements DatabaseSource {

        @Override
        public Optional<String> serverUrl() {
            return Optional.of(GIVEN.get().url());
        }
    }

    @RetortTest(migrations = "dev.retort.junit.shop.migrations", databases = Existing.class)
    static class OnAnExistingDatabase {

        @Test
        void first(Connection connection) throws SQLException {
            add(connection, 1);
        }

        @Test
        void second(Connection connection) throws SQLException {
            add(connection, 2);
        }
    }

    @RetortTest(migrations = "dev.retort.junit.shop.migrations", databases = ServerOfTheTest.class)
    static class OnANamedServer {

        @Test
        void first(Connection connection) throws SQLException {
            NAMES.add(connection.getCatalog());
            add(connection, 1);
        }

        @Test
        void second(Connection connection) throws SQLException {
            NAMES.add(connection.getCatalog());
            add(connection, 1);
        }
    }

    @RetortTest(migrations = "dev.retort.junit.shop.migrations", sharing = RetortTest.Sharing.CLASS)
    @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
    static class OnASharedDatabase {

        @BeforeAll
        static void addAShelf(Connection connection) throws SQLException {
            add(connection, 1);
        }

        @Test
        @Order(1)
        void first(Connection connection) throws SQLException {
            add(connection, 2);
        }

        @Test
        @Order(2)
        void second(Connection connection) throws SQLException {
            assertThat(shelves(connection)).containsExactly("1", "2");
        }
    }

    @RetortTest(migrations = "dev.retort.junit.shop.migrations")
    static class BeforeAllTests {

        @BeforeAll
        static void addAShelf(Connection connection) throws SQLException {
            add(connection, 1);
        }

        @Test
        void test() {}
    }

    @RetortTest(migrations = "dev.retort.junit.shop.migrations", server = RetortTest.Server.TESTCONTAINERS)
    static class InAContainer {

        @Test
        void test(Connection connection) throws SQLException {
            add(connection, 1);
        }
    }

    @RetortTest(migrations = "dev.retort.junit.nothing")
    static class WithoutMigrations {

        @Test
        void test(Connection connection) throws SQLException {
            add(connection, 1);
        }
    }

    @Test
    void anExistingDatabaseIsUpgradedWhereItIsAndStaysAsTheTestsLeaveIt(@At("base") TestDatabase database)
            throws SQLException {
        GIVEN.set(database);
        assertThat(execute(OnAnExistingDatabase.class).testEvents().succeeded().count())
                .isEqualTo(2);
        try (Connection connection = database.connect()) {
            assertThat(shelves(connection)).containsExactly("1", "2");
        }
    }

    @Test
    void eachTestHasADatabaseOnANamedServerAndNoneStays(@At("base") TestDatabase database) throws SQLException {
        GIVEN.set(database);
        NAMES.clear();
        assertThat(execute(OnANamedServer.class).testEvents().succeeded().count())
                .isEqualTo(2);
        assertThat(NAMES).hasSize(2);
        try (Connection connection = database.connect()) {
            assertThat(texts(connection, "select datname from pg_database")).doesNotContainAnyElementsOf(NAMES);
        }
    }

    @Test
    void theTestsOfAClassCanShareADatabase() {
        assertThat(execute(OnASharedDatabase.class).testEvents().succeeded().count())
                .isEqualTo(2);
    }

    @Test
    void aMethodBeforeAllTestsIsToldToShare() {
        assertThat(execute(BeforeAllTests.class).allEvents().failed().stream().map(ServersIT::payload))
                .singleElement()
                .asString()
                .contains("sharing = CLASS");
    }

    @Test
    void aPackageWithoutMigrationsIsNamed() {
        assertThat(execute(WithoutMigrations.class).testEvents().failed().stream()
                        .map(ServersIT::payload))
                .singleElement()
                .asString()
                .contains("dev.retort.junit.nothing");
    }

    @Test
    void withoutADockerEngineTestsInAContainerAreSkipped() {
        EngineExecutionResults results = execute(InAContainer.class);
        if (DockerClientFactory.instance().isDockerAvailable()) {
            assertThat(results.testEvents().succeeded().count()).isEqualTo(1);
        } else {
            assertThat(results.containerEvents().skipped().stream().map(ServersIT::payload))
                    .singleElement()
                    .asString()
                    .contains("no Docker engine answers here");
        }
    }

    private static EngineExecutionResults execute(Class<?> tests) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(tests))
                .execute();
    }

    private static String payload(Event event) {
        return event.getPayload().map(String::valueOf).orElse("");
    }

    private static void add(Connection connection, int shelf) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into shelf (id, code) values (" + shelf + ", 'code " + shelf + "')");
        }
    }

    private static List<String> shelves(Connection connection) throws SQLException {
        return texts(connection, "select id from shelf order by id");
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (row.next()) {
                texts.add(row.getString(1));
            }
            return texts;
        }
    }
}
