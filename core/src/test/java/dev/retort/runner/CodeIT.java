package dev.retort.runner;

import static dev.retort.runner.Fixture.migrator;
import static dev.retort.runner.Fixture.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.history.ChangedMigrationException;
import dev.retort.operation.ConnectionCode;
import dev.retort.preflight.ConfirmationRequiredException;
import dev.retort.session.LockLostException;
import dev.retort.session.MigratorOptions;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGConnection;

class CodeIT {

    private final TestDatabase database;

    CodeIT(@Fresh TestDatabase database) throws SQLException {
        this.database = database;
        database.execute("create table users (id bigint, name text)");
    }

    @Test
    void runsInItsPlaceInTheTransactionOfItsRevision() throws SQLException {
        Migrator migrator = migrator(
                        database,
                        new Written()
                                .then(
                                        "aaa1",
                                        op -> {
                                            op.execute("insert into users values (1, 'ada')");
                                            op.run("double the users", CodeIT::doubleUsers);
                                            op.execute("insert into users values (3, 'eve')");
                                        },
                                        op -> {}))
                .withOptions(MigratorOptions.DEFAULTS.withDataLossConfirmed(true));

        migrator.upgrade(target("head"));

        assertThat(database.query("select id || name || xmin from users order by id"))
                .hasSize(3)
                .first()
                .isEqualTo(database.query("select '1ada' || xmin from users where id = 3")
                        .get(0));
        assertThat(database.query("select name from users where id = 2")).containsExactly("ada");
    }

    private static void doubleUsers(Connection connection) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into users select id + ?, name from users")) {
            insert.setInt(1, 1);
            insert.executeUpdate();
        }
    }

    @Test
    void asksForAYesUnlessItIsHarmless() throws SQLException {
        database.execute("insert into users values (1, 'ada')");
        Written written = new Written()
                .then("aaa1", op -> op.runSafe("look", connection -> {}), op -> {})
                .then("bbb2", op -> op.run("give out tokens", connection -> {}), op -> {});
        Migrator migrator = migrator(database, written);

        migrator.upgrade(target("aaa1"));
        assertThatExceptionOfType(ConfirmationRequiredException.class)
                .isThrownBy(() -> migrator.upgrade(target("head")))
                .withMessageContaining("runs code that may change rows: give out tokens");
    }

    @Test
    void whatItThrowsRollsTheRevisionBack() throws SQLException {
        Migrator migrator = running(connection -> {
            doubleUsers(connection);
            throw new IOException("no such file");
        });

        assertThatExceptionOfType(CodeFailedException.class)
                .isThrownBy(() -> migrator.upgrade(target("head")))
                .withMessageContaining("aaa1")
                .withMessageContaining("failed in its code \"do something\"")
                .withMessageContaining("no such file");
        assertNothingHappened(migrator);
    }

    @Test
    void whatTheServerRefusesNamesTheCode() throws SQLException {
        Migrator migrator = running(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("select * from nowhere");
            }
        });

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator.upgrade(target("head")))
                .withMessageContaining("in: the code \"do something\"")
                .withMessageContaining("nowhere");
        assertNothingHappened(migrator);
    }

    @Test
    void cannotEndTheTransactionOrSetTheConnectionOtherwise() {
        assertRefused(Connection::commit);
        assertRefused(Connection::rollback);
        assertRefused(connection -> connection.setAutoCommit(true));
        assertRefused(connection -> connection.setReadOnly(true));
        assertRefused(connection -> connection.setSchema("pg_temp"));
        assertRefused(connection -> connection.createStatement().getConnection().commit());
        assertRefused(connection -> connection.getMetaData().getConnection().commit());
        assertRefused(connection -> connection.unwrap(Connection.class).commit());
    }

    private void assertRefused(ConnectionCode code) {
        Migrator migrator = running(code);
        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator.upgrade(target("head")))
                .withMessageContaining("a migration's code must not call");
    }

    @ParameterizedTest
    @ValueSource(strings = {"commit", "rollback", "commit and chain"})
    void isFoundOutWhereItEndsTheTransactionAllTheSame(String statement) throws SQLException {
        Migrator migrator = running(connection -> execute(connection, statement));

        assertThatExceptionOfType(TransactionEndedException.class).isThrownBy(() -> migrator.upgrade(target("head")));
        assertThat(migrator.current()).isEmpty();
    }

    @Test
    void isFoundOutWhereItGivesTheLockAway() {
        Migrator migrator = running(connection -> execute(connection, "select pg_advisory_unlock_all()"));

        assertThatThrownBy(() -> migrator.upgrade(target("head"))).isInstanceOf(LockLostException.class);
    }

    @Test
    void leavesNoSettingBehind() throws SQLException {
        String settings = "select string_agg(current_setting(s), ' ' order by s) from unnest(array['lock_timeout',"
                + " 'statement_timeout', 'search_path', 'TimeZone', 'role', 'work_mem', 'row_security']) s";
        database.execute("create table seen (place text, settings text)");
        String look = "insert into seen select '%s', (" + settings + ")";
        Migrator migrator = migrator(
                        database,
                        new Written()
                                .then(
                                        "aaa1",
                                        op -> {
                                            op.execute(look.formatted("before"));
                                            op.run("set all", CodeIT::setAll);
                                            op.execute(look.formatted("after"));
                                        },
                                        op -> {})
                                .then("bbb2", op -> op.execute(look.formatted("later")), op -> {}))
                .withOptions(MigratorOptions.DEFAULTS.withDataLossConfirmed(true));

        migrator.upgrade(target("head"));

        assertThat(database.query("select distinct settings from seen")).hasSize(1);
        assertThat(database.query("select place from seen")).hasSize(3);
    }

    private static void setAll(Connection connection) throws SQLException {
        execute(connection, "set lock_timeout = '1h'");
        execute(connection, "set local statement_timeout = '1h'");
        execute(connection, "set search_path = pg_temp");
        execute(connection, "set time zone 'Europe/Berlin'");
        execute(connection, "set work_mem = '1MB'");
        execute(connection, "set row_security = off");
        execute(connection, "set role pg_monitor");
        execute(connection, "set mine.thing = 'new'");
    }

    @Test
    void mayUseSavepointsAndCopyAndCloseWhatItGot() throws SQLException {
        List<Connection> kept = new ArrayList<>();
        Migrator migrator = running(connection -> {
            Savepoint savepoint = connection.setSavepoint();
            doubleUsers(connection);
            connection.rollback(savepoint);
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy users from stdin", new StringReader("7\tx\n"));
            kept.add(connection);
            connection.close();
        });

        migrator.upgrade(target("head"));

        assertThat(database.query("select id from users order by id")).containsExactly("1", "7");
        assertThat(kept.get(0).isClosed()).isTrue();
        assertThatThrownBy(() -> kept.get(0).createStatement())
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("after the code has ended");
    }

    @Test
    void countsByWhatIsSaidOfIt() throws SQLException {
        migrator(database, new Written().then("aaa1", op -> op.runSafe("look", connection -> {}), op -> {}))
                .upgrade(target("head"));

        Written otherCode = new Written().then("aaa1", op -> op.runSafe("look", CodeIT::doubleUsers), op -> {});
        Written otherWords = new Written().then("aaa1", op -> op.runSafe("look twice", connection -> {}), op -> {});

        assertThat(migrator(database, otherCode).upgrade(target("head")).revisions())
                .isEmpty();
        assertThatThrownBy(() -> migrator(database, otherWords).upgrade(target("head")))
                .isInstanceOf(ChangedMigrationException.class);
    }

    private Migrator running(ConnectionCode code) {
        return migrator(
                        database,
                        new Written()
                                .then(
                                        "aaa1",
                                        op -> {
                                            op.execute("insert into users values (1, 'ada')");
                                            op.run("do something", code);
                                        },
                                        op -> {}))
                .withOptions(MigratorOptions.DEFAULTS.withDataLossConfirmed(true));
    }

    private void assertNothingHappened(Migrator migrator) throws SQLException {
        assertThat(database.query("select * from users")).isEmpty();
        assertThat(migrator.current()).isEmpty();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
