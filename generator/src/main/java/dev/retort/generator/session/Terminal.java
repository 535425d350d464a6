package dev.retort.generator.session;

import java.io.Console;
import org.jspecify.annotations.Nullable;

/** A person who answers questions. */
public interface Terminal {

    /** The next line that the person types; null at the end of the input. */
    @Nullable
    String readLine();

    /** The terminal of this process, or null if its input or output is redirected. */
    @SuppressWarnings("SystemConsoleNull") // it is null on Java 17, and isTerminal says the same on later ones
    static @Nullable Terminal ofProcess() {
        Console console = System.console();
        return console == null || !isTerminal(console) ? null : console::readLine;
    }

    /** Since Java 22, there is a console without a terminal, too. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
