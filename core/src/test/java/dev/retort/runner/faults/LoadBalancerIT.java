package dev.retort.runner.faults;

import static dev.retort.runner.Fixture.applied;
import static dev.retort.runner.Fixture.target;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runner.Fixture;
import dev.retort.runner.Migrator;
import dev.retort.testing.DatabaseProxy;
import dev.retort.testing.LoadBalancer;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F27: a proxy sends reads to a standby that lags behind its primary server. */
@Tag("slow")
class LoadBalancerIT {

    private static final int RUNS = 5;

    private final Path folder;

    LoadBalancerIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void readsAndMigratesThePrimaryOnly() throws Exception {
        Path data = folder.resolve("primary");
        Files.createDirectory(data);
        try (OwnServer prepared = OwnServer.in(data)) {
            Migrator.of(prepared.create("shop")::connect, Fixture.threeRevisions())
                    .upgrade(target("head"));
        }
        Path copy = folder.resolve("standby");
        copy(data, copy);
        try (OwnServer primary = OwnServer.in(data);
                OwnServer standby = OwnServer.follower(copy, primary);
                DatabaseProxy balancer = LoadBalancer.start(folder, primary.port(), standby.port(), "shop")) {
            pauseReplay(standby);
            TestDatabase shop = primary.database("shop");
            Migrator direct = Migrator.of(shop::connect, Fixture.threeRevisions());
            direct.downgrade(target("-1"));
            assertThat(applied(Migrator.of(standby.database("shop")::connect, Fixture.threeRevisions())))
                    .hasSize(3);

            Migrator balanced = Migrator.of(balancer::connect, Fixture.threeRevisions());
            assertThat(applied(balanced)).hasSize(2);
            for (int i = 0; i < RUNS; i++) {
                assertThat(balanced.upgrade(target("head")).revisions()).hasSize(1);
                assertThat(applied(direct)).hasSize(3);
                assertThat(balanced.downgrade(target("-1")).revisions()).hasSize(1);
                assertThat(applied(direct)).hasSize(2);
            }
            Figures.record(
                    "F27",
                    RUNS + " upgrades and " + RUNS + " downgrades through the proxy while the standby stood still: each"
                            + " applied once, none skipped");
        }
    }

    private static void pauseReplay(OwnServer standby) throws SQLException {
        TestDatabase database = standby.database("shop");
        database.query("select pg_wal_replay_pause()::text");
        while (!database.query("select pg_get_wal_replay_pause_state()").contains("paused")) {
            Thread.onSpinWait();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
