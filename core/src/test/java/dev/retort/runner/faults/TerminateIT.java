package dev.retort.runner.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.revision.RevisionTarget;
import dev.retort.runner.MigrationFailedException;
import dev.retort.runner.MigrationListener;
import dev.retort.runner.PlannedRevision;
import dev.retort.runner.Step;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** F2: the session is ended by the server before and after each step. */
class TerminateIT {

    private static final int EVERY = Counts.of("boundaries", 30, 1);

    private int boundaries;

    @Test
    void carriesOnWhereverItsSessionWasEnded() throws SQLException {
        int cut = 0;
        for (int boundary = 1; cutAt(boundary); boundary += EVERY) {
            cut++;
        }
        Figures.record(
                "F2", cut + " of " + (EVERY == 1 ? "all " : "") + boundaries + " boundaries: the next run carried on");
    }

    /** Whether there is such a boundary. */
    private boolean cutAt(int boundary) throws SQLException {
        try (TestDatabase database = TestServer.database()) {
            EndAt listener = new EndAt(database, boundary);
            try {
                Outcome.migrator(database).withListener(listener).upgrade(RevisionTarget.HEADS);
            } catch (MigrationFailedException | SQLException e) {
                assertThat(listener.seen).as(e.toString()).isGreaterThanOrEqualTo(boundary);
            }
            boundaries = Math.max(boundaries, listener.seen);
            Outcome.migrator(database).upgrade(RevisionTarget.HEADS);
            Outcome.expectWhole(database);
            return listener.seen >= boundary;
        }
    }

    /** Ends the session at one boundary. */
    private static final class EndAt implements MigrationListener {

        private final TestDatabase database;
        private final int boundary;
        private int seen;

        EndAt(TestDatabase database, int boundary) {
            this.database = database;
            this.boundary = boundary;
        }

        @Override
        public void stepStarted(PlannedRevision revision, Step step) {
            count();
        }

        @Override
        public void stepFinished(PlannedRevision revision, Step step, Duration took) {
            count();
        }

        private void count() {
            if (++seen == boundary) {
                Outcome.endSessions(database);
            }
        }
    }
}
