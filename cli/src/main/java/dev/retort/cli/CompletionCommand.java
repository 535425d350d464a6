package dev.retort.cli;

import dev.retort.cli.session.StandaloneAction;
import dev.retort.generator.report.ExitCode;
import dev.retort.generator.report.Output;
import dev.retort.generator.revision.Shell;
import dev.retort.generator.settings.SettingsSources;
import java.util.Locale;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the script with which a shell completes command lines; the script finds out which of the two shells reads it. */
@Command(name = "completion", description = "Print a completion script for bash or zsh.")
final class CompletionCommand implements StandaloneAction {

    /** The shells that can read the script. */
    enum Shell {
        BASH,
        ZSH;

        /** The name as it is typed and completed. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli gives it
    private CommandSpec spec;

    @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}.")
    private Shell shell = Shell.BASH;

    @Override
    public int run(SettingsSources sources, Output output) {
        String script = AutoComplete.bash("retort", spec.root().commandLine());
        output.line(script.stripTrailing());
        output.document(new Script(shell.toString(), script));
        return ExitCode.OK;
    }

    /**
     * The script, as JSON.
     *
     * @param shell the shell that it is for
     * @param script its text
     */
    private record Script(String shell, String script) {}
}
