package dev.retort.generator.revision;

import java.util.ArrayList;
import java.util.List;

/** Commands of the user's, as the system's shell reads them. */
public final class Shell {

    private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");

    private Shell() {}

    /** The command with the arguments after it. */
    public static List<String> command(String text, List<String> arguments) {
        List<String> command =
                new ArrayList<>(WINDOWS ? List.of("cmd", "/c", text) : List.of("sh", "-c", text + " \"$@\"", text));
        command.addAll(arguments);
        return command;
    }

    /** The command with the argument in place of a word, or after it if the command lacks that word. */
    public static List<String> command(String text, String word, String argument) {
        if (!text.contains(word)) {
            return command(text, List.of(argument));
        }
        return WINDOWS
                ? List.of("cmd", "/c", text.replace(word, argument))
                : List.of("sh", "-c", text.replace(word, "\"$1\""), text, argument);
    }
}
