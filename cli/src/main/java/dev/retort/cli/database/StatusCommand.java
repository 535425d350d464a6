package dev.retort.cli.database;

import dev.retort.cli.session.CommandAction;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.report.ExitCode;
import dev.retort.generator.report.Failure;
import dev.retort.generator.session.CommandRun;
import dev.retort.generator.session.Database;
import dev.retort.generator.session.Versions;
import dev.retort.generator.state.AppliedState;
import dev.retort.generator.state.Replay;
import dev.retort.generator.state.RevisionListing;
import dev.retort.generator.state.StatusReport;
import dev.retort.postgres.ServerVersion;
import java.sql.Connection;
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
        ProjectMigrations migrations = run.migrations().loadOrWarn();
        Database database = run.databases().choose();
        AppliedState state = AppliedState.read(run.migrators().on(database, migrations), migrations);
        Replay replay = new Replay(
                run.shadows(),
                run.migrators(),
                run.settings().scope(),
                migrations,
                state,
                run.output().wording());
        try (Connection live = database.connectToOneSession()) {
            ServerVersion version = Versions.supported(live, database);
            Replay.Outcome outcome = replay.outcome(live, run.databases());
            RevisionListing revisions =
                    new RevisionListing(migrations, run.output(), run.paths()).withApplied(state.applied());
            new StatusReport(run.output(), revisions, state, database, version).print(outcome, live);
            return check ? verdict(run, state, outcome) : ExitCode.OK;
        }
    }

    /** The exit code of {@code --check}. A drift that could not be looked for, unless shadows are off, is a failure. */
    private static int verdict(CommandRun run, AppliedState state, Replay.Outcome outcome) {
        if (!state.isCurrent() || outcome.isAdrift()) {
            return ExitCode.DIFFERENT;
        }
        Failure unseen = outcome.unseen();
        if (unseen == null || run.shadows().areOff()) {
            return ExitCode.OK;
        }
        run.output().tell(unseen);
        return ExitCode.FAILED;
    }
}
