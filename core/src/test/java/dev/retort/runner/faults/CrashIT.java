package dev.retort.runner.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.plan.PlannedRevision;
import dev.retort.plan.Step;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.MigrationListener;
import dev.retort.runner.MigrationResult;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** F3: the server is stopped in immediate mode, which is a crash, and started again. */
@Tag("slow")
class CrashIT {

    private static final int CRASHES = Counts.of("crashes", 1, 20);
    private static final long SEED = Long.getLong("retort.test.seed", 1);
    private static final int STEPS = 60;

    @Test
    void goesOnWhenTheServerIsBack() throws Exception {
        Random random = new Random(SEED);
        try (OwnServer server = OwnServer.start()) {
            for (int i = 0; i < CRASHES; i++) {
                TestDatabase database = server.create("crash" + i);
                Crash crash = new Crash(server, 1 + random.nextInt(STEPS));

                MigrationResult result =
                        Outcome.migrator(database).withListener(crash).upgrade(RevisionTarget.HEADS);

                assertThat(crash.steps).isZero();
                assertThat(result.revisions()).hasSize(MixedPlan.source().load().size());
                Outcome.expectWhole(database);
            }
        }
        Figures.record(
                "F3", CRASHES + " crashes: the same run continued when the server was back, 0 steps lost or repeated");
    }

    /** Crashes the server after that many steps have started, and starts it again. */
    private static final class Crash implements MigrationListener {

        private final OwnServer server;
        private int steps;

        Crash(OwnServer server, int steps) {
            this.server = server;
            this.steps = steps;
        }

        @Override
        public void stepStarted(PlannedRevision revision, Step step) {
            if (steps > 0 && --steps == 0) {
                try {
                    server.restart(OwnServer.Stop.CRASH);
                } catch (IOException | SQLException | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }
}
