package dev.retort.generator.shadow;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the {@code pg_ctl} that belongs to the server of a data directory.
 *
 * @see <a href="https://www.postgresql.org/docs/current/app-pg-ctl.html">pg_ctl</a>
 */
final class PgCtl {

    private PgCtl() {}

    /** Stops the server and waits up to ten seconds for its end. */
    static void stop(Path data, String mode, Path log) throws IOException {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            // PostgreSQL refuses to run as root.
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(
                List.of(executable(data).toString(), "-D", data.toString(), "stop", "-m", mode, "-t", "10", "-w"));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        await(process);
    }

    private static Path executable(Path data) throws IOException {
        String started = Files.readString(data.resolve("postmaster.opts"));
        int end = started.indexOf(" \"");
        Path postgres = Path.of(end < 0 ? started.trim() : started.substring(0, end));
        return postgres.resolveSibling(postgres.endsWith("postgres.exe") ? "pg_ctl.exe" : "pg_ctl");
    }

    private static void await(Process process) throws IOException {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
