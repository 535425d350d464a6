package dev.retort.cli.session;

import dev.retort.generator.session.CommandRun;
import dev.retort.generator.settings.Settings;
import picocli.CommandLine.ParameterException;

/** A command that works on the project that the settings describe. */
public interface CommandAction {

    /**
     * Checks the options in ways that their declarations cannot; the settings are not read yet.
     *
     * @throws ParameterException when options contradict each other
     */
    default void checkOptions() {}

    /** Whether the settings are enough for the command. By default, they must describe a project. */
    default boolean canRunWith(Settings settings) {
        return settings.describeProject();
    }

    /** Runs the command and returns its exit code. */
    int run(CommandRun run) throws Exception;
}
