package dev.retort.testing;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The PostgreSQL server of a test run, started on first use and stopped with the JVM.
 *
 * <p>The system property {@code retort.test.server} selects it: {@code embedded} (the default), {@code testcontainers},
 * or a JDBC URL of a server whose user may create databases. {@code retort.test.postgres} is the major version of the
 * first two. If {@code testcontainers} is selected and no Docker engine responds, the test is skipped.
 */
public final class TestServer {

    /** The role for which the embedded server requires a password. A test that needs the role creates it. */
    public static final String LOCKED = "retort_locked";

    private static final String SERVER = System.getProperty("retort.test.server", "embedded");
    private static final int MAJOR = Integer.getInteger("retort.test.postgres", 18);
    private static final Map<Integer, String> OTHERS = new TreeMap<>();

    private static volatile String url = "";

    private TestServer() {}

    /** The URL of the maintenance database, with {@code %s} in place of the database's name. */
    static String urlPattern() {
        if (url.isEmpty()) {
            start();
        }
        return url;
    }

    /** Starts the server unless it is already running. */
    static synchronized void start() {
        if (!url.isEmpty()) {
            return;
        }
        url = switch (SERVER) {
            case "embedded" -> EmbeddedTestServer.start(MAJOR, System.getProperty("retort.test.binaries", ""));
            case "testcontainers" -> container();
            default -> pattern(SERVER);
        };
    }

    private static String container() {
        Assumptions.assumeTrue(
                DockerClientFactory.instance().isDockerAvailable(), "skipped: no Docker engine answers here");
        @SuppressWarnings("resource") // stopped by Testcontainers when the JVM ends
        PostgreSQLContainer container = new PostgreSQLContainer("postgres:" + MAJOR);
        container.start();
        return pattern(
                container.getJdbcUrl() + "&user=" + container.getUsername() + "&password=" + container.getPassword());
    }

    private static String pattern(String jdbcUrl) {
        return jdbcUrl.replace("%", "%%").replaceFirst("^(jdbc:postgresql://[^/]+/)[^?]*", "$1%s");
    }

    /** Creates an empty database, which is dropped when it is closed. */
    public static TestDatabase database() throws SQLException {
        return TestDatabase.create(urlPattern());
    }

    /**
     * Creates an empty database that the {@code pg_dump} on the path can dump: on the run's server, or if that is too
     * new, on an embedded server of {@code pg_dump}'s own major version. If neither is available, the test is skipped.
     */
    public static TestDatabase dumpableDatabase() throws SQLException {
        int newest = PgDump.major();
        Assumptions.assumeTrue(newest > 0, "skipped: there is no pg_dump on the path");
        TestDatabase database = database();
        if (database.major() <= newest) {
            return database;
        }
        database.close();
        return database(newest);
    }

    /**
     * Creates an empty database on an embedded server of another major version. If the local Maven repository does not
     * contain its binaries, the test is skipped.
     */
    public static TestDatabase database(int major) throws SQLException {
        return TestDatabase.create(urlPattern(major));
    }

    /** Whether the run uses the embedded server, so that the test may start others. */
    public static boolean isEmbedded() {
        return SERVER.equals("embedded");
    }

    private static synchronized String urlPattern(int major) {
        return OTHERS.computeIfAbsent(major, missing -> {
            Path binaries = EmbeddedTestServer.inLocalRepository(major)
                    .orElseGet(() -> Assumptions.abort(
                            "skipped: the local Maven repository has no server of PostgreSQL " + major));
            return EmbeddedTestServer.start(major, binaries.toString());
        });
    }
}
