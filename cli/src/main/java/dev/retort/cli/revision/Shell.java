package dev.retort.cli.revision;

import java.util.ArrayList;
import java.util.List;

/** Commands that the user wrote, as the system's shell takes them apart. */
public final class Shell {

    private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");

    private Shell() {}

    /** The command with the arguments behind it. */
    static List<String> command(String text, List<String> arguments) {
        List<String> command =
                new ArrayList<>(WINDOWS ? List.of("cmd", "/c", text) : List.of("sh", "-c", text + " \"$@\"", text));
        command.addAll(arguments);
        return command;
    }

    /** The command with the argument in the place of a word, or behind it where it does not have that word. */
    static List<String> command(String text, String word, String argument) {
        if (!text.contains(word)) {
            return command(text, List.of(argument));
        }
        return WINDOWS
                ? List.of("cmd", "/c", text.replace(word, argument))
                : List.of("sh", "-c", text.replace(word, "\"$1\""), text, argument);
    }
}
