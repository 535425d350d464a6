package dev.retort.cli.database;

import dev.retort.cli.session.CommandAction;
import dev.retort.generator.report.ExitCode;
import dev.retort.generator.report.Failure;
import dev.retort.generator.session.CommandRun;
import dev.retort.generator.state.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Compares a database with its migrations, on one screen. */
@Command(
        name = "status",
        description =
                "Show the current and pending revisions of a database, and its differences from its own migrations.")
public final class StatusCommand implements CommandAction {

    @Option(names = "--check", description = "Exit with 3 if there are pending revisions or differences.")
    private boolean check;

    @Override
    public int run(CommandRun run) throws Exception {
        Status status = Status.print(run);
        return check ? verdict(run, status) : ExitCode.OK;
    }

    /** The exit code of {@code --check}. A drift that could not be looked for, unless shadows are off, is a failure. */
    private static int verdict(CommandRun run, Status status) {
        if (!status.state().isCurrent() || status.outcome().isAdrift()) {
            return ExitCode.DIFFERENT;
        }
        Failure unseen = status.outcome().unseen();
        if (unseen == null || run.shadows().areOff()) {
            return ExitCode.OK;
        }
        run.output().tell(unseen);
        return ExitCode.FAILED;
    }
}
