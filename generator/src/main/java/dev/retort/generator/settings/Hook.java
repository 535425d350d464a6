package dev.retort.generator.settings;

/**
 * A command of the user's, which is run after a revision is written.
 *
 * @param name its name in the settings
 * @param command the command, in which {@code {file}} stands for the revision's file
 */
public record Hook(String name, String command) {

    /** The placeholder for the file in a command. */
    public static final String FILE = "{file}";
}
