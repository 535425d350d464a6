package dev.retort.runner.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.revision.RevisionTarget;
import dev.retort.runner.MigrationListener;
import dev.retort.runner.MigrationResult;
import dev.retort.runner.Migrator;
import dev.retort.runner.PlannedRevision;
import dev.retort.runner.Step;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** F3: the server is stopped in immediate mode, which is a crash, and started again. */
class CrashIT {

    private static final int CRASHES = Counts.of("crashes", 1, 20);
    private static final long SEED = Long.getLong("retort.test.seed", 1);
    private static final int STEPS = 60;

    @Test
    void goesOnWhenTheServerIsBack() throws Exception {
        Assumptions.assumeTrue(
                TestServer.isEmbedded() && Files.isDirectory(Path.of("/proc/self")),
                "skipped: this test needs a server of its own, and /proc");
        Random random = new Random(SEED);
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            String url = "jdbc:postgresql://localhost:" + server.getPort() + "/%s?user=postgres";
            for (int i = 0; i < CRASHES; i++) {
                String name = "crash" + i;
                execute(url.formatted("postgres"), "create database " + name);
                Crash crash = new Crash(url.formatted("postgres"), 1 + random.nextInt(STEPS));

                MigrationResult result = Migrator.of(
                                () -> DriverManager.getConnection(url.formatted(name)), MixedPlan.source())
                        .withListener(crash)
                        .upgrade(RevisionTarget.HEADS);

                assertThat(crash.steps).isZero();
                assertThat(result.revisions()).hasSize(MixedPlan.source().load().size());
                Outcome.expectWhole(TestDatabase.at(url, name));
            }
        }
        Figures.record(
                "F3", CRASHES + " crashes: the same run went on when the server was back, 0 steps lost or doubled");
    }

    private static void execute(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Crashes the server when so many steps have begun, and starts it again. */
    private static final class Crash implements MigrationListener {

        private static final long SECOND = 1000;

        private final String url;
        private int steps;

        Crash(String url, int steps) {
            this.url = url;
            this.steps = steps;
        }

        @Override
        public void stepStarted(PlannedRevision revision, Step step) {
            if (steps > 0 && --steps == 0) {
                try {
                    crash();
                } catch (IOException | SQLException | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        }

        private void crash() throws IOException, SQLException, InterruptedException {
            long server = Long.parseLong(lines(url).get(0));
            List<String> command = new ArrayList<>();
            if (System.getProperty("user.name").equals("root")) {
                command.addAll(List.of("unshare", "-U"));
            }
            String started = Files.readString(Path.of("/proc", String.valueOf(server), "cmdline"), UTF_8);
            command.addAll(List.of(started.split("\0", -1)).stream()
                    .filter(argument -> !argument.isEmpty())
                    .toList());
            new ProcessBuilder("kill", "-QUIT", String.valueOf(server)).start().waitFor();
            ProcessHandle.of(server).ifPresent(process -> process.onExit().join());
            Thread.sleep(SECOND / 2);
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        }

        /** The first line of the server's file of its own is the process that all others come from. */
        private static List<String> lines(String url) throws SQLException {
            try (Connection connection = DriverManager.getConnection(url);
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select pg_read_file('postmaster.pid')")) {
                row.next();
                return row.getString(1).lines().toList();
            }
        }
    }
}
