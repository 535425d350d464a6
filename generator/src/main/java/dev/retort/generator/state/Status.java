package dev.retort.generator.state;

import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.session.CommandRun;
import dev.retort.generator.session.Database;
import dev.retort.generator.session.Versions;
import dev.retort.postgres.ServerVersion;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The comparison of a database with its migrations.
 *
 * @param state the migrations that the database has
 * @param outcome the difference of the database from the result of these migrations
 */
public record Status(AppliedState state, Replay.Outcome outcome) {

    /** Compares the database of a command, and prints the result on one screen. */
    public static Status print(CommandRun run) throws SQLException {
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
            return new Status(state, outcome);
        }
    }
}
