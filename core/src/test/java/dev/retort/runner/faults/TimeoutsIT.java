package dev.retort.runner.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.plan.PlannedRevision;
import dev.retort.plan.Step;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.MigrationListener;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** F15 and F17: timeouts that the database presets, and long pauses of the runner between two statements. */
@Tag("slow")
class TimeoutsIT {

    private static final Duration PAUSE = Duration.ofMillis(Counts.of("pause", 1500, 10_000));

    @Test
    void isNotDisturbedByWhatIsPreset(@Fresh TestDatabase database) throws SQLException {
        for (String preset : List.of(
                "idle_session_timeout = '1s'",
                "idle_in_transaction_session_timeout = '1s'",
                "lock_timeout = '1ms'",
                "statement_timeout = '900ms'",
                "default_transaction_isolation = 'serializable'")) {
            database.execute("alter database " + database.name() + " set " + preset);
        }
        Slow slow = new Slow(database);

        Outcome.migrator(database).withListener(slow).upgrade(RevisionTarget.HEADS);

        Outcome.expectWhole(database);
        assertThat(slow.lockHolders)
                .as("sessions that hold the lock after each pause")
                .containsExactly("1", "1");
        Figures.record("F15", "lock, statement and idle timeouts of the role: success");
        Figures.record("F17", "idle_session_timeout of 1 s, pauses of " + PAUSE.toMillis() + " ms: the lock was kept");
    }

    /** Pauses twice: in a transaction, and between two transactions. */
    private static final class Slow implements MigrationListener {

        private final TestDatabase database;
        private final List<String> lockHolders = new ArrayList<>();
        private int steps;

        Slow(TestDatabase database) {
            this.database = database;
        }

        @Override
        public void stepStarted(PlannedRevision revision, Step step) {
            if (++steps == 5) {
                pause();
            }
        }

        @Override
        public void revisionFinished(PlannedRevision revision, Duration took) {
            if (revision.revision().id().equals("r1")) {
                pause();
            }
        }

        private void pause() {
            try {
                Thread.sleep(PAUSE.toMillis());
                lockHolders.addAll(database.query(
                        "select count(*) from pg_locks where locktype = 'advisory' and granted and database ="
                                + " (select oid from pg_database where datname = current_database())"));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
