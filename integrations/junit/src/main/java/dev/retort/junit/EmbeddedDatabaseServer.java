package dev.retort.junit;

import dev.retort.generator.shadow.BinariesFinder;
import dev.retort.generator.shadow.CacheFolder;
import dev.retort.generator.shadow.EmbeddedBinaries;
import dev.retort.generator.shadow.EmbeddedServer;
import dev.retort.generator.shadow.Maven;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
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

    private static BinariesFinder finder() {
        Map<String, String> variables = System.getenv();
        Path home = Path.of(System.getProperty("user.home"));
        return new BinariesFinder(
                CacheFolder.of(variables, home),
                Path.of(System.getProperty("localRepository", home + "/.m2/repository")),
                Maven.find(List.of(Path.of("").toAbsolutePath()), variables),
                major -> {});
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
