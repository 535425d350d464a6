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
 * What {@code pg_dump} says of a database, after it went through a restore, so that expressions are at their fixpoint.
 *
 * <p>A test that asks for it is skipped where no {@code pg_dump} of at least the server's major is on the path.
 */
public final class PgDump {

    private static final Pattern STORAGE = Pattern.compile("WITH \\(([^()]*)\\)");

    /** A setting of 17 and later, which a newer {@code pg_dump} writes for an older server as well. */
    private static final String LATER_SETTING = "SET transaction_timeout";

    private PgDump() {}

    /** The normal form of a database's schema, without these tables. */
    public static String of(TestDatabase database, String... ignoredTables) throws SQLException {
        try (TestDatabase restored = restored(database, ignoredTables)) {
            return text(restored);
        }
    }

    /** The normal form of a database's schema with its expressions as they are. */
    public static String text(TestDatabase database) throws SQLException {
        assumeAvailable(database.major());
        return normalized(dumped(database));
    }

    /** What {@code pg_dump} writes of a database's schema, without these tables, for {@link #settled} to run. */
    public static String script(TestDatabase database, String... ignoredTables) throws SQLException {
        assumeAvailable(database.major());
        return dumped(database, ignoredTables);
    }

    /** The normal form of a script after it ran in a new database of the same server. */
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

    /** The normal form of a script: without comments, settings and empty lines, storage parameters sorted. */
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

    /** A new database, restored from the dump of another, rows and all, as a deployment would be; the caller closes it. */
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

    /** The major version of the {@code pg_dump} on the path; 0 where there is none. */
    public static int major() {
        return Client.MAJOR;
    }

    /** Whether the server of a database is one that the {@code pg_dump} on the path can dump. */
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

    /** What {@code pg_dump … | psql} does. */
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

    /** Where libpq finds a database, from its JDBC URL. */
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

    /** The output of a program; empty where there is no such program. */
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

    /** What is on the path; asked once, when it is first needed. */
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
