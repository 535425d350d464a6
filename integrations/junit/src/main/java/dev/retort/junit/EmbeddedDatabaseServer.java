package dev.retort.junit;

import dev.retort.generator.shadow.BinariesFinder;
import dev.retort.generator.shadow.EmbeddedBinaries;
import dev.retort.generator.shadow.EmbeddedServer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The embedded server in the project's {@code .retort} folder, which the retort command uses, too. It runs until the JVM
 * ends, because one JVM may run tests several times.
 */
final class EmbeddedDatabaseServer extends DatabaseServer {

    /** The first major version that copies the files of a database if it is asked to. */
    private static final int FIRST_WITH_STRATEGIES = 15;

    private static final Map<Integer, EmbeddedDatabaseServer> RUNNING = new HashMap<>();

    private final EmbeddedServer server;

    private EmbeddedDatabaseServer(EmbeddedServer server) {
        this.server = server;
    }

    /**
     * Starts the server, or uses it if it runs.
     *
     * @param scratch the project's {@code .retort} folder
     * @param major the major version; 0 for the newest that Retort has
     * @throws IllegalStateException if its binaries are not there
     */
    static synchronized EmbeddedDatabaseServer start(Path scratch, int major) {
        return RUNNING.computeIfAbsent(
                major == 0 ? EmbeddedBinaries.BUNDLED_MAJOR : major, wanted -> startOnce(scratch, wanted));
    }

    private static EmbeddedDatabaseServer startOnce(Path scratch, int wanted) {
        BinariesFinder.Outcome outcome = finder().find(wanted);
        if (outcome instanceof BinariesFinder.Found found) {
            EmbeddedServer server = EmbeddedServer.open(scratch, found.binaries());
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return new EmbeddedDatabaseServer(server);
        }
        throw new IllegalStateException("there is no embedded PostgreSQL " + wanted + ": "
                + ((BinariesFinder.Unavailable) outcome).reason()
                + "; name a server in the environment variable RETORT_JUNIT_URL");
    }

    /** Finds executables in Maven's local repository, which a test that Maven runs is told. */
    private static BinariesFinder finder() {
        Map<String, String> variables = new HashMap<>(System.getenv());
        String repository = System.getProperty("localRepository");
        if (repository != null) {
            variables.put("MAVEN_REPO_LOCAL", repository);
        }
        Path home = Path.of(System.getProperty("user.home"));
        return BinariesFinder.of(Path.of("").toAbsolutePath(), variables, home, major -> {});
    }

    @Override
    String url(String database) {
        return server.url(database);
    }

    /** The embedded server does not sync, so that copying files takes a quarter of the time of copying through the log. */
    @Override
    String copyOptions(int major) {
        return major < FIRST_WITH_STRATEGIES ? "" : " strategy file_copy";
    }

    @Override
    void stop() {
        // it stops when the JVM ends
    }
}
