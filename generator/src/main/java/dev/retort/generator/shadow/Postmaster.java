package dev.retort.generator.shadow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code postmaster.pid} says of the server in a data folder.
 *
 * @param pid its process
 * @param port its port
 * @see <a href="https://www.postgresql.org/docs/current/storage-file-layout.html">Database File Layout</a>
 */
record Postmaster(long pid, int port) {

    private static final int PORT_LINE = 3;

    /** The server that the file names, whether it runs or not; none where there is no file or only half a one. */
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
     * Whether the process is there and serves that folder. A process of the same number that came later, as after a
     * restart of the machine, does not count, nor one that is dead and waits for its parent.
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
