package dev.retort.cli.database;

import dev.retort.cli.session.Action;
import dev.retort.cli.session.AppliedState;
import dev.retort.cli.session.CommandContext;
import dev.retort.cli.session.Database;
import dev.retort.cli.session.Replay;
import dev.retort.cli.session.Versions;
import dev.retort.cli.settings.ShadowSetting;
import dev.retort.cli.text.ExitCode;
import dev.retort.cli.text.Failure;
import dev.retort.generator.ProjectMigrations;
import java.sql.Connection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows on one screen how a database stands to its migrations. */
@Command(
        name = "status",
        description =
                "Show where the database is, what is pending, and what it has otherwise than its migrations make it.")
public final class StatusCommand implements Action {

    @Option(names = "--check", description = "Exit with 3 where anything is pending or adrift.")
    private boolean check;

    @Override
    public int run(CommandContext session) throws Exception {
        ProjectMigrations migrations = session.migrations();
        session.warnOfNoMigrations(migrations);
        Database database = session.database();
        AppliedState state = AppliedState.read(session.migrator(migrations), migrations);
        try (Connection live = database.connect()) {
            StatusReport report =
                    new StatusReport(session, migrations, state, database, Versions.supported(live, database));
            Replay.Outcome outcome = new Replay(session, migrations, state).outcome(live);
            report.print(outcome, live);
            return check ? verdict(session, state, outcome) : ExitCode.OK;
        }
    }

    /** What could not be looked at, though it was to be, is no success either. */
    private static int verdict(CommandContext session, AppliedState state, Replay.Outcome outcome) {
        if (!state.isCurrent() || outcome.isAdrift()) {
            return ExitCode.DIFFERENT;
        }
        Failure unseen = outcome.unseen();
        if (unseen == null || session.settings().shadow() instanceof ShadowSetting.None) {
            return ExitCode.OK;
        }
        session.output().tell(unseen);
        return ExitCode.FAILED;
    }
}
