package dev.retort.runner.faults;

import dev.retort.revision.RevisionTarget;
import dev.retort.runner.MigrationListener;
import dev.retort.runner.PlannedRevision;
import dev.retort.runner.Step;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** F15 and F17: whatever timeouts the database presets, and however long the runner thinks between two statements. */
class TimeoutsIT {

    private static final Duration PAUSE = Duration.ofMillis(1500);

    @Test
    void isNotDisturbedByWhatIsPreset() throws SQLException {
        try (TestDatabase database = TestServer.database()) {
            database.execute("alter database THIS set idle_session_timeout = '1s';".replace("THIS", database.name())
                    + " alter database THIS set idle_in_transaction_session_timeout = '1s';"
                            .replace("THIS", database.name())
                    + " alter database THIS set lock_timeout = '1ms'; alter database THIS set statement_timeout = '900ms';"
                            .replace("THIS", database.name())
                    + " alter database THIS set default_transaction_isolation = 'serializable'"
                            .replace("THIS", database.name()));

            Outcome.migrator(database).withListener(new Slow()).upgrade(RevisionTarget.HEADS);

            Outcome.expectWhole(database);
            Figures.record("F15", "lock, statement and idle timeouts of the role: success");
            Figures.record(
                    "F17", "idle_session_timeout of 1 s, pauses of " + PAUSE.toMillis() + " ms: the lock was kept");
        }
    }

    /** Takes its time twice: in a transaction, and between two. */
    private static final class Slow implements MigrationListener {

        private int steps;

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

        private static void pause() {
            try {
                Thread.sleep(PAUSE.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
