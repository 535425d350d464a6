package dev.retort.runner.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Records the measurements of the tests in a file for each fault below {@code target/faults}. When golden files are
 * rewritten, the figures also go into the table of {@code docs/reliability.md}.
 */
public final class Figures {

    private static final Path RESULTS = Path.of("target", "faults");
    private static final Path PAGE = Path.of("..", "docs", "reliability.md");

    private Figures() {}

    /** Records the result for a fault, such as {@code F1}. */
    public static synchronized void record(String fault, String figure) {
        try {
            Files.createDirectories(RESULTS);
            Files.writeString(RESULTS.resolve(fault + ".txt"), figure + "\n");
            if (Boolean.getBoolean("retort.test.rewrite")) {
                rewrite(fault, figure);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void rewrite(String fault, String figure) throws IOException {
        List<String> lines = Files.readAllLines(PAGE).stream()
                .map(line -> line.startsWith("| " + fault + " |") ? row(line, figure) : line)
                .toList();
        Files.write(PAGE, lines);
    }

    /** The figure is the last cell of its row. */
    private static String row(String line, String figure) {
        String rest = line.substring(0, line.lastIndexOf(" |"));
        return rest.substring(0, rest.lastIndexOf("| ") + 2) + figure + " |";
    }
}
