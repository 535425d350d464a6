package dev.retort.runner.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.revision.RevisionTarget;
import dev.retort.runner.MigrationResult;
import dev.retort.runner.Migrator;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.net.URI;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** F4: the link to the server is cut before a COMMIT, between a COMMIT and its answer, or falls silent there. */
@Tag("slow")
class CutLinkIT {

    private static final int CUTS = Counts.of("cuts", 3, 100);
    private static final long SEED = Long.getLong("retort.test.seed", 1);
    private static final int COMMITS = 40;
    private static final int LIMIT_SECONDS = 10;

    @Test
    void findsOutWhatBecameOfACommitAndGoesOn() throws Exception {
        Random random = new Random(SEED);
        int cut = 0;
        for (int i = 0; i < CUTS; i++) {
            TcpProxy.Cut kind = i % 2 == 0 ? TcpProxy.Cut.AFTER : TcpProxy.Cut.BEFORE;
            cut += goesOn(kind, 1 + random.nextInt(COMMITS)) ? 1 : 0;
        }
        assertThat(cut).isEqualTo(CUTS);
        long start = System.nanoTime();
        assertThat(goesOn(TcpProxy.Cut.SILENT, 7)).isTrue();
        Duration silent = Duration.ofNanos(System.nanoTime() - start);
        Figures.record(
                "F4",
                cut + " cuts: the same run detected each time whether the COMMIT succeeded, and finished; without an"
                        + " answer and without a disconnect, within " + (silent.toSeconds() + 1) + " s");
        if (Counts.FULL) {
            assertThat(silent).isLessThan(Duration.ofSeconds(LIMIT_SECONDS));
        }
    }

    /** Upgrades through a link that is cut at that COMMIT, and returns whether it was cut. */
    private static boolean goesOn(TcpProxy.Cut kind, int commit) throws Exception {
        try (TestDatabase database = TestServer.database()) {
            URI server = URI.create(database.url().substring("jdbc:".length()));
            try (TcpProxy proxy = TcpProxy.cutting(server.getPort(), "COMMIT", commit, kind)) {
                String url = database.url().replace(":" + server.getPort() + "/", ":" + proxy.port() + "/");
                MigrationResult result = Migrator.of(() -> DriverManager.getConnection(url), MixedPlan.source())
                        .upgrade(RevisionTarget.HEADS);

                assertThat(result.revisions()).hasSize(MixedPlan.source().load().size());
                Outcome.expectWhole(database);
                return proxy.hasCut();
            }
        }
    }
}
