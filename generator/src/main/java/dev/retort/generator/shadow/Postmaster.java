package dev.retort.generator.shadow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The server of a data directory according to {@code postmaster.pid}.
 *
 * @param pid the process
 * @param port the port
 * @see <a href="https://www.postgresql.org/docs/current/storage-file-layout.html">Database File Layout</a>
 */
record Postmaster(long pid, int port) {

    private static final int PORT_LINE = 3;

    /** Reads the file, whether the server runs or not. Empty if there is no file or it is incomplete. */
    static Optional<Postmaster> of(Path data) throws IOException {
        try {
            List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
            return lines.size() <= PORT_LINE
                    ? Optional.empty()
                    : Optional.of(new Postmaster(
                            Long.parseLong(lines.get(0).trim()),
                            Integer.parseInt(lines.get(PORT_LINE).trim())));
        } catch (NoSuchFileException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether the process exists and serves the directory. A later process with the same number, as after a restart of
     * the machine, does not count, and neither does a zombie process.
     */
    boolean isAlive(Path data) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> serves(process, data))
                .isPresent();
    }

    private static boolean serves(ProcessHandle process, Path data) {
        boolean systemTells = ProcessHandle.current().info().commandLine().isPresent();
        return process.info()
                .commandLine()
                .map(line -> line.contains("postgres") && line.contains(data.toString()))
                .orElse(!systemTells);
    }
}
