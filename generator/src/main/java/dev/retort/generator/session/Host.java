package dev.retort.generator.session;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The user and the machine that a project is worked on.
 *
 * @param workingDirectory the working directory, absolute
 * @param variables the environment variables
 * @param home the user's home folder
 * @param terminal the terminal of the person who answers questions, or null in a script
 */
public record Host(Path workingDirectory, Map<String, String> variables, Path home, @Nullable Terminal terminal) {

    public Host {
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
