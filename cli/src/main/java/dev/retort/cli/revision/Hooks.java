package dev.retort.cli.revision;

import dev.retort.cli.session.CommandContext;
import dev.retort.cli.settings.Hook;
import dev.retort.cli.settings.SettingsException;
import dev.retort.cli.text.Failure;
import dev.retort.cli.text.WritingMessages;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs the user's own commands on the file of a revision that was just written. What they print is talk. */
final class Hooks {

    private final CommandContext session;
    private final List<Hook> hooks;

    /**
     * The hooks that are set.
     *
     * @throws SettingsException when one of them has no command
     */
    Hooks(CommandContext session) {
        this.session = session;
        this.hooks = session.settings().hooks();
    }

    /** Runs them in their order up to the first that fails, and returns how; null where all are done. */
    @Nullable
    Failure run(Path file) throws IOException, InterruptedException {
        for (Hook hook : hooks) {
            int code = run(hook, file);
            if (code != 0) {
                return Failure.of(
                        WritingMessages.hookFailed(hook.name(), code, hook.command()),
                        WritingMessages.hookKeepsFile(hook.name(), session.shown(file)));
            }
        }
        return null;
    }

    private int run(Hook hook, Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Shell.command(
                        hook.command(), Hook.FILE, file.toAbsolutePath().toString()))
                .directory(session.settings().project().toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        try (BufferedReader output = process.inputReader()) {
            output.lines().forEach(line -> session.output().talk(hook.name() + ": " + line));
        }
        return process.waitFor();
    }
}
