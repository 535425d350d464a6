package dev.retort.cli;

import dev.retort.cli.session.Environment;
import dev.retort.generator.session.Terminal;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The entry point of the command {@code retort}. */
public final class Main {

    /** The driver's own log, held so that it stays off: the driver also throws the errors that it logs. */
    private static final Logger DRIVER = Logger.getLogger("org.postgresql");

    private Main() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * <p>Only the results of the command go to standard output. The text that classes of the application print there, such
     * as converters, migrations and logging libraries, goes to standard error.
     */
    public static void main(String[] arguments) {
        DRIVER.setLevel(Level.OFF);
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        System.setOut(System.err);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Environment environment = new Environment(
                Path.of("").toAbsolutePath(),
                System.getenv(),
                Path.of(System.getProperty("user.home")),
                out,
                err,
                Terminal.ofProcess());
        int exitCode = Retort.run(environment, arguments);
        out.flush();
        err.flush();
        System.exit(exitCode);
    }
}
