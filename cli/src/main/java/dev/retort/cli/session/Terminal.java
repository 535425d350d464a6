package dev.retort.cli.session;

import java.io.Console;
import org.jspecify.annotations.Nullable;

/** A person who answers questions. */
public interface Terminal {

    /** The next line that the person types; null where there is no more. */
    @Nullable
    String readLine();

    /** The terminal of this process, or null where its input or output is none. */
    @SuppressWarnings("SystemConsoleNull") // it is null on Java 17, and isTerminal says the same on later ones
    static @Nullable Terminal ofProcess() {
        Console console = System.console();
        return console == null || !isTerminal(console) ? null : console::readLine;
    }

    /** From Java 22 on there is a console without a terminal, too. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
