package dev.retort.runner.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.revision.RevisionTarget;
import dev.retort.testing.TestDatabase;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** F5: the link between a runner and its server falls silent in both directions. */
@Tag("slow")
class FrozenLinkIT {

    private static final int SILENCES = Counts.of("silences", 1, 10);
    private static final long SEED = Long.getLong("retort.test.seed", 1);
    private static final int REVISIONS = MixedPlan.source().load().size() - 1;
    private static final int LIMIT_SECONDS = 10;

    @Test
    void givesTheLockToTheNextAndLosesNothing() throws Exception {
        Random random = new Random(SEED);
        int atWork = 0;
        Duration longest = Duration.ZERO;
        try (SilentNetwork network = SilentNetwork.create();
                OwnServer server = OwnServer.forOtherMachines();
                ChildProcess child = ChildProcess.start(network.prefix())) {
            for (int i = 0; i < SILENCES; i++) {
                TestDatabase database = server.create("frozen" + i);
                child.begin("jdbc:postgresql://" + SilentNetwork.HERE + ":" + server.port() + "/" + database.name()
                        + "?user=postgres");
                awaitRevisions(database, 1 + random.nextInt(REVISIONS));
                network.silence();
                long start = System.nanoTime();

                boolean applied = !Outcome.migrator(database)
                        .upgrade(RevisionTarget.HEADS)
                        .revisions()
                        .isEmpty();

                Duration took = Duration.ofNanos(System.nanoTime() - start);
                network.restore();
                assertThat(child.answer())
                        .as("what the silenced runner says in the end")
                        .startsWith("ran ");
                Outcome.expectWhole(database);
                atWork += applied ? 1 : 0;
                longest = took.compareTo(longest) > 0 ? took : longest;
            }
        }
        record(atWork, longest);
    }

    private static void awaitRevisions(TestDatabase database, int revisions) throws Exception {
        while (Outcome.migrator(database).current().size() < revisions) {
            Thread.sleep(5);
        }
    }

    private static void record(int atWork, Duration longest) {
        Figures.record(
                "F5",
                SILENCES + " interruptions, " + atWork
                        + " of them during work: the next runner got the lock and finished within "
                        + (longest.toSeconds() + 1)
                        + " s, the interrupted one ended without an error when the network was back");
        if (Counts.FULL) {
            assertThat(longest).isLessThan(Duration.ofSeconds(LIMIT_SECONDS));
        }
    }
}
