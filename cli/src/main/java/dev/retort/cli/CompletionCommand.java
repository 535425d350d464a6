package dev.retort.cli;

import dev.retort.cli.revision.Shell;
import dev.retort.cli.session.Action;
import dev.retort.cli.session.CommandContext;
import dev.retort.cli.text.ExitCode;
import java.util.Locale;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what a shell needs to complete command lines; the script tells by itself which of the two shells reads it. */
@Command(name = "completion", description = "Print a script that completes command lines, for bash or zsh to source.")
final class CompletionCommand implements Action {

    /** The shells that there is a script for. */
    enum Shell {
        BASH,
        ZSH;

        /** As it is typed, and completed. */
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
    public int run(CommandContext session) {
        String script = AutoComplete.bash("retort", spec.root().commandLine());
        session.output().line(script.stripTrailing());
        session.output().document(new Script(shell.toString(), script));
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
