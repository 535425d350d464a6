package dev.retort.cli.session;

import dev.retort.generator.session.Host;
import dev.retort.generator.session.Terminal;
import java.io.PrintWriter;
import java.nio.file.Path;
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

    /** The user and the machine, without the output. */
    public Host host() {
        return new Host(workingDirectory, variables, home, terminal);
    }
}
