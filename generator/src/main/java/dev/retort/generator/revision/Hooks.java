package dev.retort.generator.revision;

import dev.retort.generator.report.Failure;
import dev.retort.generator.report.Messages;
import dev.retort.generator.report.Output;
import dev.retort.generator.report.RelativePaths;
import dev.retort.generator.settings.Hook;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs the user's own commands on the file of a new revision; their output is shown as messages. */
final class Hooks {

    private final List<Hook> hooks;
    private final Path folder;
    private final Output output;
    private final RelativePaths paths;

    /**
     * The hooks of a project.
     *
     * @param folder the folder that they are run in
     */
    Hooks(List<Hook> hooks, Path folder, Output output, RelativePaths paths) {
        this.hooks = List.copyOf(hooks);
        this.folder = folder;
        this.output = output;
        this.paths = paths;
    }

    /** Runs the hooks in their order up to the first that fails, and returns its failure; null if all succeed. */
    @Nullable
    Failure run(Path file) throws IOException, InterruptedException {
        for (Hook hook : hooks) {
            int code = run(hook, file);
            if (code != 0) {
                return Failure.of(
                        Messages.hookFailed(hook.name(), code, hook.command()),
                        Messages.hookKeepsFile(hook.name(), paths.shown(file)));
            }
        }
        return null;
    }

    private int run(Hook hook, Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Shell.command(
                        hook.command(), Hook.FILE, file.toAbsolutePath().toString()))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        try (BufferedReader lines = process.inputReader()) {
            lines.lines().forEach(line -> output.talk(hook.name() + ": " + line));
        }
        return process.waitFor();
    }
}
