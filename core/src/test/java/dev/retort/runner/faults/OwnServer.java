package dev.retort.runner.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** An embedded server of a test's own, which can be stopped and started while a migration runs. */
final class OwnServer implements AutoCloseable {

    /** How its first process is told to stop at once, as a crash does, and in order, ending all sessions. */
    enum Stop {
        CRASH("-QUIT"),
        FAST("-INT");

        private final String signal;

        Stop(String signal) {
            this.signal = signal;
        }
    }

    private static final long DOWN_MILLIS = 500;

    private final EmbeddedPostgres server;
    private final String url;

    private OwnServer(EmbeddedPostgres server) {
        this.server = server;
        this.url = "jdbc:postgresql://localhost:" + server.getPort() + "/%s?user=postgres";
    }

    /** Starts one; skips the test where the run's server is not an embedded one, or there is no {@code /proc}. */
    static OwnServer start() throws IOException {
        return of(builder());
    }

    /** Starts one as a standby that has nobody to follow, in the data folder of a server that was stopped in order. */
    static OwnServer standby(Path data) throws IOException {
        Files.createFile(data.resolve("standby.signal"));
        return in(data);
    }

    /** Starts one that follows a primary server, in a copy of the primary's data folder from before its start. */
    static OwnServer follower(Path data, OwnServer primary) throws IOException {
        Files.writeString(
                data.resolve("postgresql.conf"),
                "primary_conninfo = 'host=localhost user=postgres port=" + primary.port() + "'\n",
                StandardOpenOption.APPEND);
        return standby(data);
    }

    /** Starts a server in a data folder, which is kept when it is closed. */
    static OwnServer in(Path data) throws IOException {
        return of(builder().setDataDirectory(data).setCleanDataDirectory(false));
    }

    /** Starts a server that listens on all addresses, and accepts every user without a password. */
    static OwnServer forOtherMachines() throws IOException {
        return of(builder()
                .setServerConfig("listen_addresses", "*")
                .setDataDirectoryCustomizer(OwnServer::letEverybodyIn));
    }

    private static void letEverybodyIn(File data) {
        try {
            Path rules = data.toPath().resolve("pg_hba.conf");
            Files.writeString(rules, "host all all all trust\n" + Files.readString(rules));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres.Builder builder() {
        Assumptions.assumeTrue(
                TestServer.isEmbedded() && Files.isDirectory(Path.of("/proc/self")),
                "skipped: this test needs a server of its own, and /proc");
        return EmbeddedPostgres.builder();
    }

    private static OwnServer of(EmbeddedPostgres.Builder builder) throws IOException {
        return new OwnServer(builder.start());
    }

    int port() {
        return server.getPort();
    }

    /** Creates a database of that name. */
    TestDatabase create(String name) throws SQLException {
        TestDatabase.at(url, "postgres").execute("create database " + name);
        return TestDatabase.at(url, name);
    }

    /** Returns an existing database. */
    TestDatabase database(String name) {
        return TestDatabase.at(url, name);
    }

    /** Stops the server, and starts it again with the same arguments after a pause. */
    void restart(Stop stop) throws IOException, SQLException, InterruptedException {
        // The first line of this file is the process that all others come from.
        long process = Long.parseLong(database("postgres")
                .query("select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)")
                .get(0));
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("unshare", "-U"));
        }
        String started = Files.readString(Path.of("/proc", String.valueOf(process), "cmdline"), UTF_8);
        command.addAll(List.of(started.split("\0", -1)).stream()
                .filter(argument -> !argument.isEmpty())
                .toList());
        new ProcessBuilder("kill", stop.signal, String.valueOf(process)).start().waitFor();
        ProcessHandle.of(process).ifPresent(gone -> gone.onExit().join());
        Thread.sleep(DOWN_MILLIS);
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Waits until the server accepts connections. */
    void await() throws InterruptedException {
        while (true) {
            try {
                database("postgres").query("select 1");
                return;
            } catch (SQLException e) {
                Thread.sleep(50);
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
