package dev.retort.maven;

import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.session.CommandRun;
import dev.retort.generator.session.Database;
import dev.retort.generator.session.Versions;
import dev.retort.generator.state.AppliedState;
import dev.retort.generator.state.Replay;
import dev.retort.generator.state.RevisionListing;
import dev.retort.generator.state.StatusReport;
import dev.retort.postgres.ServerVersion;
import java.sql.Connection;
import org.apache.maven.plugins.annotations.Mojo;

/** Shows the database beside its migrations: current, pending and drift. */
@Mojo(name = "status", threadSafe = true)
public final class StatusMojo extends RetortMojo {

    @Override
    void run(CommandRun run) throws Exception {
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
            RevisionListing revisions =
                    new RevisionListing(migrations, run.output(), run.paths()).withApplied(state.applied());
            new StatusReport(run.output(), revisions, state, database, version)
                    .print(replay.outcome(live, run.databases()), live);
        }
    }
}
