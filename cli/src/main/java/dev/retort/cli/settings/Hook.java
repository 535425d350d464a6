package dev.retort.cli.settings;

/**
 * A command of the user's, run when a revision was written.
 *
 * @param name what the settings call it
 * @param command the command, in which {@code {file}} stands for the revision's file
 */
public record Hook(String name, String command) {

    /** What stands for the file in a command. */
    public static final String FILE = "{file}";
}
