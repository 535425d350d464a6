package dev.retort.runner.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.plan.PlannedRevision;
import dev.retort.plan.Step;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.MigrationFailedException;
import dev.retort.runner.MigrationListener;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** F2: the server terminates the session before and after each step, and at any moment of a step. */
@Tag("slow")
class TerminateIT {

    private static final int EVERY = Counts.of("boundaries", 30, 1);
    private static final int MOMENTS = Counts.of("moments", 3, 100);
    private static final long SEED = Long.getLong("retort.test.seed", 1);

    private int boundaries;

    @Test
    void carriesOnWhereverItsSessionWasEnded() throws SQLException, InterruptedException {
        int cut = 0;
        for (int boundary = 1; cutAt(boundary); boundary += EVERY) {
            cut++;
        }
        int working = endAtRandomMoments();
        Figures.record(
                "F2",
                (EVERY == 1 ? "all " : cut + " of ") + boundaries + " boundaries, and " + MOMENTS
                        + " moments between them, " + working + " of them during work: the next run continued");
    }

    /** The number of sessions that were still running when they were terminated at a random moment. */
    private static int endAtRandomMoments() throws SQLException, InterruptedException {
        Random random = new Random(SEED);
        long usual = usual().toNanos();
        int working = 0;
        for (int i = 0; i < MOMENTS; i++) {
            try (TestDatabase database = TestServer.database()) {
                Interrupted upgrade = Interrupted.start(database, Outcome.migrator(database));
                TimeUnit.NANOSECONDS.sleep(random.nextLong(usual));
                working += upgrade.end() ? 1 : 0;
                Outcome.migrator(database).upgrade(RevisionTarget.HEADS);
                Outcome.expectWhole(database);
            }
        }
        return working;
    }

    private static Duration usual() throws SQLException {
        try (TestDatabase database = TestServer.database()) {
            return Outcome.migrator(database).upgrade(RevisionTarget.HEADS).took();
        }
    }

    /** Whether such a boundary exists. */
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

    /** Terminates the session at one boundary. */
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
