package dev.retort.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs scripts with the {@code psql} on the path. */
public final class Psql {

    /** The exit code and the output of psql. */
    public record Result(int exitCode, String out, String err) {}

    private Psql() {}

    /** Whether psql is on the path. */
    public static boolean isThere() {
        try {
            return new ProcessBuilder("psql", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Runs a file, and stops at the first error. */
    public static Result run(TestDatabase database, Path script) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                "psql", "--no-psqlrc", "--quiet", "--no-password", "-v", "ON_ERROR_STOP=1", "-f", script.toString()));
        builder.environment().putAll(PgDump.variables(database));
        Path errors = script.resolveSibling(script.getFileName() + ".err");
        Process process = builder.redirectError(errors.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Result(process.waitFor(), out, Files.readString(errors));
    }
}
