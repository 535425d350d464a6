package dev.retort.runner.faults;

import dev.retort.revision.RevisionTarget;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** F1: {@code kill -9} of the process at any moment, and a plain upgrade after it. */
@Tag("slow")
class KillIT {

    private static final int KILLS = Counts.of("kills", 2, 200);
    private static final long SEED = Long.getLong("retort.test.seed", 1);

    @Test
    void carriesOnWhereverItsProcessWasKilled() throws Exception {
        Random random = new Random(SEED);
        long usual = usual().toMillis();
        int atWork = 0;
        int outside = 0;
        for (int i = 0; i < KILLS; i++) {
            try (TestDatabase database = TestServer.database();
                    ChildProcess child = ChildProcess.start()) {
                child.begin(database.url());
                Thread.sleep(random.nextLong(usual + 1));
                atWork += child.kill() ? 1 : 0;
                outside += Outcome.isOutside(database) ? 1 : 0;

                Outcome.migrator(database).upgrade(RevisionTarget.HEADS);

                Outcome.expectWhole(database);
                record(i + 1, atWork, outside);
            }
        }
    }

    private static void record(int kills, int atWork, int outside) {
        Figures.record(
                "F1",
                kills + " kills, " + atWork + " of them during work and " + outside
                        + " in a step outside a transaction: 0 manual repairs, 0 steps lost or repeated, same catalog as"
                        + " without kills");
    }

    /** Measures an undisturbed upgrade in its own process. */
    private static Duration usual() throws Exception {
        try (TestDatabase database = TestServer.database();
                ChildProcess child = ChildProcess.start()) {
            child.begin(database.url());
            long start = System.nanoTime();
            child.answer();
            return Duration.ofNanos(System.nanoTime() - start);
        }
    }
}
