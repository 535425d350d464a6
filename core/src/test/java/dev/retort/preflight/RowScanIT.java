package dev.retort.preflight;

import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.usedBy;
import static dev.retort.migration.Definitions.values;
import static dev.retort.runner.Fixture.migrator;
import static dev.retort.runner.Fixture.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.retort.migration.Operations;
import dev.retort.runner.MigrationListener;
import dev.retort.runner.Migrator;
import dev.retort.runner.Written;
import dev.retort.session.MigratorOptions;
import dev.retort.session.Session;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Queries of rows that take too long, here because another session has locked the table. */
class RowScanIT {

    private final TestDatabase database;
    private final Connection other;
    private final List<String> warnings = new ArrayList<>();

    RowScanIT(@Fresh TestDatabase database) throws SQLException {
        this.database = database;
        database.execute("create type mood as enum ('sad', 'ok');"
                + "create table users (id bigint, name text, mood mood);"
                + "insert into users values (1, 'Ann', 'ok')");
        this.other = database.connect();
    }

    @BeforeEach
    void lock() throws SQLException {
        other.setAutoCommit(false);
        try (Statement statement = other.createStatement()) {
            statement.execute("lock table users");
        }
    }

    @AfterEach
    void unlock() throws SQLException {
        other.close();
    }

    @Test
    void saysThatRowsInTheWayWereNotChecked() throws SQLException {
        Migrator migrator = with(op -> op.addCheck("users", check("id > 0").named("ck_id")));

        assertThat(migrator.rowsInTheWay(migrator.plan(target("head")))).isEmpty();

        assertThat(warnings)
                .containsExactly("revision aaa1 adds check ck_id to users: whether rows are in the way was not checked,"
                        + " because that takes longer than 150 ms; the statement will tell");
    }

    @Test
    void asksBeforeALossThatWasNotRuledOut() throws SQLException {
        Migrator migrator = with(op -> op.dropTable("users"));

        List<DataLoss> losses = migrator.losses(migrator.plan(target("head")));

        assertThat(losses)
                .extracting(DataLoss::toString)
                .containsExactly("revision aaa1 perhaps drops a table that has rows: users (not checked, because that"
                        + " takes longer than 150 ms)");
        assertThatExceptionOfType(ConfirmationRequiredException.class)
                .isThrownBy(() -> migrator.upgrade(target("head")))
                .satisfies(refusal -> assertThat(refusal.losses()).isEqualTo(losses));
    }

    @Test
    void asksBeforeAStatementOfTheAuthorIfNoTableIsKnownToHaveRows() throws SQLException {
        Migrator migrator = with(op -> op.execute("update users set name = ''"));

        assertThat(migrator.losses(migrator.plan(target("head"))))
                .extracting(DataLoss::what)
                .containsExactly("runs a statement that may change rows");
    }

    @Test
    void saysThatTheUseOfAnEnumValueWasNotChecked() throws SQLException {
        Migrator migrator = with(op -> op.removeEnumValue("mood", "sad", values("ok"), usedBy("users", "mood")));

        migrator.losses(migrator.plan(target("head")));

        assertThat(warnings)
                .containsExactly("revision aaa1 removes value 'sad' from type mood: whether rows have it in users.mood"
                        + " was not checked, because that takes longer than 150 ms; the statement will tell");
    }

    @Test
    void endsAQueryInASessionWithoutAStatementTimeout() throws SQLException {
        try (Session session = Session.open(database::connect, MigratorOptions.DEFAULTS, warning -> {})) {
            assertThat(session.scanLimit()).isEqualTo(Duration.ofMinutes(1));
            RowScan scan = new RowScan(session.connection(), new PreflightListener() {}, Duration.ofMillis(10));

            assertThat(scan.exist("select exists (select from users)")).isEqualTo(RowScan.Answer.ENDED);
        }
    }

    private Migrator with(Consumer<Operations> upgrade) {
        return migrator(database, new Written().then("aaa1", upgrade, op -> {}))
                .withOptions(MigratorOptions.DEFAULTS.withStatementTimeout(Duration.ofMillis(150)))
                .withListener(new MigrationListener() {
                    @Override
                    public void warned(String warning) {
                        warnings.add(warning);
                    }
                });
    }
}
