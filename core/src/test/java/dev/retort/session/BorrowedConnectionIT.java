package dev.retort.session;

import static dev.retort.migration.Definitions.column;
import static dev.retort.runner.Fixture.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.plan.PlannedRevision;
import dev.retort.plan.Step;
import dev.retort.runner.Fixture;
import dev.retort.runner.MigrationFailedException;
import dev.retort.runner.MigrationListener;
import dev.retort.runner.Migrator;
import dev.retort.runner.Written;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BorrowedConnectionIT {

    private final TestDatabase database;
    private final Connection connection;

    BorrowedConnectionIT(@Fresh TestDatabase database) throws SQLException {
        this.database = database;
        connection = database.connect();
    }

    @AfterEach
    void drop() throws SQLException {
        connection.close();
    }

    @Test
    void givesTheConnectionBackAsItWas() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set application_name = 'shop'");
            statement.execute("set statement_timeout = '17s'");
            statement.execute("set lock_timeout = '3s'");
            statement.execute("set idle_session_timeout = '19min'");
        }
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        List<String> before = settings();
        connection.rollback();

        migrator(Fixture.threeRevisions()).upgrade(target("head"));

        assertThat(connection.getAutoCommit()).isFalse();
        assertThat(connection.isReadOnly()).isTrue();
        assertThat(settings()).isEqualTo(before).contains("shop", "17s", "3s", "19min");
        assertThat(database.advisoryLocks()).isEmpty();
    }

    @Test
    void givesItBackAfterAFailure() throws SQLException {
        List<String> before = settings();
        Written source = new Written()
                .then(
                        "aaa1",
                        op -> {
                            op.executeSafe("set search_path = pg_catalog");
                            op.executeSafe("set statement_timeout = 1234");
                        },
                        op -> {})
                .then("bbb2", op -> op.executeSafe("select 1/0"), op -> {});

        assertThatThrownBy(() -> migrator(source).upgrade(target("head"))).isInstanceOf(MigrationFailedException.class);

        assertThat(connection.getAutoCommit()).isTrue();
        assertThat(settings()).isEqualTo(before);
        assertThat(database.advisoryLocks()).isEmpty();
    }

    @Test
    void makesObjectsAsTheRoleAndComesBackFromIt() throws SQLException {
        String role = "o_" + database.name();
        database.execute("create role " + role + "; grant create on schema public to " + role);
        try {
            migrator(Fixture.threeRevisions())
                    .withOptions(MigratorOptions.DEFAULTS.withRole(role))
                    .upgrade(target("head"));

            assertThat(database.query("select relname || ' ' || relowner::regrole from pg_class"
                            + " where relname in ('users', 'retort_history') order by 1"))
                    .containsExactly("retort_history " + role, "users " + role);
            assertThat(Sql.text(connection, "select current_user = session_user"))
                    .isEqualTo("t");
            assertThat(database.query("select applied_by = session_user from retort_history"))
                    .containsOnly("t");
        } finally {
            database.execute("drop owned by " + role + "; drop role " + role);
        }
    }

    @Test
    void isNotDisturbedByTinyTimeoutsOfTheUser() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set idle_in_transaction_session_timeout = 50");
            statement.execute("set idle_session_timeout = 100");
            statement.execute("set statement_timeout = 200");
        }
        MigrationListener slow = new MigrationListener() {
            @Override
            public void stepStarted(PlannedRevision revision, Step step) {
                new Backoff(Duration.ofMillis(300), Duration.ofMillis(300), new Random(1)).pause();
            }
        };
        Written source = new Written().then("aaa1", op -> op.executeSafe("select pg_sleep(0.4)"), op -> {});

        assertThat(migrator(source).withListener(slow).upgrade(target("head")).heads())
                .containsExactly("aaa1");
    }

    @Test
    void limitsStatementsWhereItIsTold() {
        Written source = new Written().then("aaa1", op -> op.executeSafe("select pg_sleep(5)"), op -> {});

        assertThatThrownBy(() -> migrator(source)
                        .withOptions(MigratorOptions.DEFAULTS.withStatementTimeout(Duration.ofMillis(100)))
                        .upgrade(target("head")))
                .isInstanceOfSatisfying(MigrationFailedException.class, e -> assertThat(e.sqlState())
                        .isEqualTo("57014"));
    }

    @Test
    void keepsToItsSchemaWhateverAStatementSets() throws SQLException {
        Written source = new Written()
                .then("aaa1", op -> op.executeSafe("set search_path = ''"), op -> {})
                .then("bbb2", op -> op.createTable("here", column("x", "text")), op -> {});

        migrator(source).upgrade(target("head"));

        assertThat(database.query("select relnamespace::regnamespace from pg_class where relname = 'here'"))
                .containsExactly("public");
    }

    private Migrator migrator(Written source) {
        return Migrator.on(connection, source);
    }

    private List<String> settings() throws SQLException {
        List<String> values = new ArrayList<>();
        for (String name : List.of(
                "role",
                "search_path",
                "application_name",
                "client_connection_check_interval",
                "idle_in_transaction_session_timeout",
                "idle_session_timeout",
                "statement_timeout",
                "lock_timeout")) {
            values.add(Sql.text(connection, "select current_setting(?)", name));
        }
        return values;
    }
}
