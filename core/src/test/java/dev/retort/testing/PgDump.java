package dev.retort.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;

/**
 * Returns the output of {@code pg_dump} for a database after a restore, so that expressions are at their fixpoint.
 *
 * <p>A test that needs it is skipped if no {@code pg_dump} of at least the server's major version is on the path.
 */
public final class PgDump {

    private static final Pattern STORAGE = Pattern.compile("WITH \\(([^()]*)\\)");

    /** A setting of 17 and later, which a newer {@code pg_dump} writes for an older server as well. */
    private static final String LATER_SETTING = "SET transaction_timeout";

    private PgDump() {}

    /** Returns the normal form of a database's schema, without these tables. */
    public static String of(TestDatabase database, String... ignoredTables) throws SQLException {
        try (TestDatabase restored = restored(database, ignoredTables)) {
            return text(restored);
        }
    }

    /** Returns the normal form of a database's schema with unchanged expressions. */
    public static String text(TestDatabase database) throws SQLException {
        assumeAvailable(database.major());
        return normalized(dumped(database));
    }

    /**
     * Returns the output of {@code pg_dump} for a database's schema, without these tables, as input of
     * {@link #settled}.
     */
    public static String script(TestDatabase database, String... ignoredTables) throws SQLException {
        assumeAvailable(database.major());
        return dumped(database, ignoredTables);
    }

    /** Returns the normal form of a script after it ran in a new database of the same server. */
    public static String settled(TestDatabase database, String script) throws SQLException {
        try (TestDatabase restored = database.sibling()) {
            List<String> restore = command("psql", "--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1");
            Path file = Files.createTempFile("retort", ".sql");
            try {
                restore.add("--file=" + Files.writeString(file, script));
                output(variables(restored), restore);
            } finally {
                Files.delete(file);
            }
            return text(restored);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the normal form of a script, without comments, settings and empty lines, and with sorted storage
     * parameters.
     */
    public static String normalized(String script) {
        return script.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("--") && !line.startsWith("SET "))
                .filter(line -> !line.startsWith("\\"))
                .map(line -> STORAGE.matcher(line).replaceAll(found -> sorted(found.group(1))))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String sorted(String parameters) {
        String sorted = Arrays.stream(parameters.split(", ", -1)).sorted().collect(Collectors.joining(", "));
        return Matcher.quoteReplacement("WITH (" + sorted + ")");
    }

    /** Creates a database from the dump of another, including its rows; the caller closes it. */
    public static TestDatabase restored(TestDatabase database, String... ignoredTables) throws SQLException {
        assumeAvailable(database.major());
        TestDatabase restored = database.sibling();
        try {
            restore(database, restored, ignoredTables);
            return restored;
        } catch (RuntimeException e) {
            restored.close();
            throw e;
        }
    }

    /** Returns the major version of the {@code pg_dump} on the path; 0 if there is none. */
    public static int major() {
        return Client.MAJOR;
    }

    /** Whether the {@code pg_dump} on the path can dump the server of a database. */
    public static boolean dumps(TestDatabase database) throws SQLException {
        return major() >= database.major() && Client.HAS_PSQL;
    }

    private static void assumeAvailable(int serverMajor) {
        int major = major();
        Assumptions.assumeTrue(
                major >= serverMajor,
                "skipped: needs a pg_dump of PostgreSQL " + serverMajor + " or later on the path, found "
                        + (major == 0 ? "none" : String.valueOf(major)));
        Assumptions.assumeTrue(Client.HAS_PSQL, "skipped: there is no psql on the path");
    }

    /** Runs {@code pg_dump … | psql}. */
    private static void restore(TestDatabase from, TestDatabase to, String... ignoredTables) {
        List<String> dump = command("pg_dump", "--no-owner");
        for (String table : ignoredTables) {
            dump.add("--exclude-table=" + table);
        }
        List<String> restore = command("psql", "--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1", "--output=/dev/null");
        try {
            ProcessBuilder writer = new ProcessBuilder(dump).redirectError(ProcessBuilder.Redirect.INHERIT);
            writer.environment().putAll(variables(from));
            ProcessBuilder reader = new ProcessBuilder(restore).redirectError(ProcessBuilder.Redirect.INHERIT);
            reader.environment().putAll(variables(to));
            for (Process process : ProcessBuilder.startPipeline(List.of(writer, reader))) {
                expectSuccess(process);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String dumped(TestDatabase database, String... ignoredTables) {
        List<String> command = command("pg_dump", "--schema-only", "--no-owner");
        if (Client.HAS_RESTRICT_KEY) {
            command.add("--restrict-key=x");
        }
        for (String table : ignoredTables) {
            command.add("--exclude-table=" + table);
        }
        return output(variables(database), command)
                .lines()
                .filter(line -> !line.startsWith(LATER_SETTING))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<String> command(String... words) {
        List<String> command = new ArrayList<>(List.of(words));
        command.add("--no-password");
        return command;
    }

    /** Returns the connection parameters of libpq for a JDBC URL. */
    static Map<String, String> variables(TestDatabase database) {
        URI url = URI.create(database.url().replaceFirst("^jdbc:", ""));
        Map<String, String> parameters = parameters(url);
        return Map.of(
                "PGHOST", url.getHost(),
                "PGPORT", String.valueOf(url.getPort() < 0 ? 5432 : url.getPort()),
                "PGDATABASE", database.name(),
                "PGUSER", parameters.getOrDefault("user", "postgres"),
                "PGPASSWORD", parameters.getOrDefault("password", ""));
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

    /** Returns the output of a program; empty if the program does not exist. */
    private static String output(Map<String, String> variables, List<String> command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
            builder.environment().putAll(variables);
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), UTF_8);
            expectSuccess(process);
            return output;
        } catch (IOException e) {
            return "";
        }
    }

    private static void expectSuccess(Process process) {
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException(
                        process.info().command().orElse("a program") + " ended with " + process.exitValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The {@code pg_dump} on the path, determined once on first use. */
    private static final class Client {

        private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");

        static final int MAJOR = major(output(Map.of(), List.of("pg_dump", "--version")));
        static final boolean HAS_PSQL =
                !output(Map.of(), List.of("psql", "--version")).isEmpty();
        static final boolean HAS_RESTRICT_KEY =
                output(Map.of(), List.of("pg_dump", "--help")).contains("--restrict-key");

        private Client() {}

        private static int major(String text) {
            Matcher version = VERSION.matcher(text);
            return version.find() ? Integer.parseInt(version.group(1)) : 0;
        }
    }
}
