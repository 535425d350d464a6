package dev.retort.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;

/**
 * What {@code pg_dump} says of a database, after it went through a restore, so that expressions are at their fixpoint.
 *
 * <p>A test that asks for it is skipped where no {@code pg_dump} of at least the server's major is on the path.
 */
public final class PgDump {

    private static final Pattern MAJOR = Pattern.compile("\\(PostgreSQL\\) (\\d+)");

    private PgDump() {}

    /** The normal form of a database's schema, without these tables. */
    public static String of(TestDatabase database, String... ignoredTables) throws SQLException {
        try (TestDatabase restored = restored(database, ignoredTables)) {
            return normalized(script(restored));
        }
    }

    /** A new database, restored from the dump of another, as a deployment would be; the caller closes it. */
    public static TestDatabase restored(TestDatabase database, String... ignoredTables) throws SQLException {
        assumeAvailable(database.major());
        TestDatabase restored = TestServer.database();
        try {
            restored.execute(script(database, ignoredTables));
            return restored;
        } catch (SQLException e) {
            restored.close();
            throw e;
        }
    }

    private static void assumeAvailable(int serverMajor) {
        Matcher version = MAJOR.matcher(run(List.of("pg_dump", "--version"), ""));
        int major = version.find() ? Integer.parseInt(version.group(1)) : 0;
        Assumptions.assumeTrue(
                major >= serverMajor,
                "skipped: needs a pg_dump of PostgreSQL " + serverMajor + " or later on the path, found "
                        + (major == 0 ? "none" : String.valueOf(major)));
    }

    private static String script(TestDatabase database, String... ignoredTables) {
        URI url = URI.create(database.url().replaceFirst("^jdbc:", ""));
        Map<String, String> parameters = parameters(url);
        List<String> command = new ArrayList<>(List.of(
                "pg_dump",
                "--schema-only",
                "--no-owner",
                "--no-password",
                "--host=" + url.getHost(),
                "--port=" + (url.getPort() < 0 ? 5432 : url.getPort()),
                "--username=" + parameters.getOrDefault("user", "postgres"),
                "--dbname=" + database.name()));
        if (run(List.of("pg_dump", "--help"), "").contains("--restrict-key")) {
            command.add("--restrict-key=x");
        }
        for (String table : ignoredTables) {
            command.add("--exclude-table=" + table);
        }
        return withoutMetaCommands(run(command, parameters.getOrDefault("password", "")));
    }

    private static Map<String, String> parameters(URI url) {
        Map<String, String> parameters = new HashMap<>();
        String query = url.getRawQuery() == null ? "" : url.getRawQuery();
        for (String pair : query.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            parameters.put(parts[0], parts.length > 1 ? URLDecoder.decode(parts[1], UTF_8) : "");
        }
        return parameters;
    }

    private static String withoutMetaCommands(String script) {
        return script.lines().filter(line -> !line.startsWith("\\")).collect(Collectors.joining("\n"));
    }

    private static String normalized(String script) {
        return script.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("--") && !line.startsWith("SET "))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** The output of a program; empty where there is no such program. */
    private static String run(List<String> command, String password) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
            builder.environment().put("PGPASSWORD", password);
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command.get(0) + " ended with " + process.exitValue());
            }
            return output;
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
