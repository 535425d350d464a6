package dev.retort.generator.shadow;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

/** Starts the server of a folder or finds it running. Only one process may do this at a time. */
final class ServerStart {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int BUILTIN_LOCALES = 17;

    private final ServerFolder folder;
    private final EmbeddedBinaries binaries;

    ServerStart(ServerFolder folder, EmbeddedBinaries binaries) {
        this.folder = folder;
        this.binaries = binaries;
    }

    /** Returns the port of the server, which accepts connections. */
    int port() throws IOException {
        Optional<Postmaster> running = Postmaster.of(folder.data());
        if (running.isPresent() && reuse(running.get())) {
            return running.get().port();
        }
        return start();
    }

    private boolean reuse(Postmaster postmaster) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (postmaster.isAlive(folder.data())) {
            if (answers(postmaster)) {
                return true;
            }
            if (System.nanoTime() > end) {
                PgCtl.stop(folder.data(), "immediate", folder.log());
                return false;
            }
            Sleep.millis(50);
        }
        return false;
    }

    private static boolean answers(Postmaster postmaster) {
        String url = "jdbc:postgresql://localhost:" + postmaster.port() + "/postgres?user=postgres&connectTimeout=2";
        try (Connection connection = DriverManager.getConnection(url, new Properties())) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private int start() throws IOException {
        Files.deleteIfExists(folder.data().resolve("postmaster.pid"));
        // Another part of this process may have started the server before and still hold the lock of the old file.
        Files.deleteIfExists(folder.data().resolve("epg-lock"));
        folder.removeIncompleteData();
        ProcessBuilder.Redirect log =
                ProcessBuilder.Redirect.appendTo(folder.log().toFile());
        EmbeddedPostgres.Builder builder = EmbeddedServer.builder()
                .setDataDirectory(folder.data())
                .setOverrideWorkingDirectory(binaries.extracted().toFile())
                .setPgBinaryResolver(binaries.resolver())
                .setPGStartupWait(PATIENCE)
                .setOutputRedirector(log)
                .setErrorRedirector(log);
        withLocale(builder);
        int port = start(builder);
        folder.markComplete();
        return port;
    }

    private void withLocale(EmbeddedPostgres.Builder builder) {
        builder.setLocaleConfig("locale", "C");
        if (folder.major() >= BUILTIN_LOCALES) {
            builder.setLocaleConfig("locale-provider", "builtin").setLocaleConfig("builtin-locale", "C.UTF-8");
        }
    }

    @SuppressWarnings("resource") // the last user stops it
    private static int start(EmbeddedPostgres.Builder builder) throws IOException {
        try {
            return builder.start().getPort();
        } catch (IllegalStateException | ExceptionInInitializerError e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new IOException(cause.getMessage(), e);
        }
    }
}
