package dev.retort.cli.session;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The process that a command runs in.
 *
 * @param workingDirectory the working directory, absolute
 * @param variables the environment variables
 * @param home the user's home folder
 * @param out the standard output, for results
 * @param err the standard error, for messages, progress and errors
 * @param terminal the terminal of the person who answers questions, or null in a script
 */
public record Environment(
        Path workingDirectory,
        Map<String, String> variables,
        Path home,
        PrintWriter out,
        PrintWriter err,
        @Nullable Terminal terminal) {

    public Environment {
        variables = Map.copyOf(variables);
    }

    /** The clock for the dates in files; {@code SOURCE_DATE_EPOCH} stops it at that second. */
    public Clock clock() {
        String epoch = variables.getOrDefault("SOURCE_DATE_EPOCH", "");
        return epoch.isBlank()
                ? Clock.systemUTC()
                : Clock.fixed(Instant.ofEpochSecond(Long.parseLong(epoch.trim())), ZoneOffset.UTC);
    }
}
