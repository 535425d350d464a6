package dev.retort.generator.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A failure as it is reported.
 *
 * @param exitCode the exit code of the process
 * @param message the problem and its place
 * @param hint the remedy, or null
 * @param details further lines, such as the line of source
 */
public record Failure(int exitCode, String message, @Nullable String hint, List<String> details) {

    public Failure {
        details = List.copyOf(details);
    }

    /** The message and all further lines. */
    String text() {
        return details.isEmpty() ? message : message + "\n" + String.join("\n", details);
    }

    public static Failure of(@Nullable String message, @Nullable String hint) {
        return new Failure(ExitCode.FAILED, message == null ? "no reason given" : message, hint, List.of());
    }
}
