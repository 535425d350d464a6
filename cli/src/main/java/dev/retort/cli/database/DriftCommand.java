package dev.retort.cli.database;

import dev.retort.cli.session.CommandAction;
import dev.retort.generator.Drift;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.report.DriftDocument;
import dev.retort.generator.report.ExitCode;
import dev.retort.generator.report.Output;
import dev.retort.generator.report.StateMessages;
import dev.retort.generator.review.OperationSummary;
import dev.retort.generator.session.CommandRun;
import dev.retort.generator.session.Database;
import dev.retort.generator.session.Versions;
import dev.retort.generator.state.AppliedState;
import dev.retort.generator.state.Replay;
import dev.retort.postgres.catalog.CatalogScope;
import java.sql.Connection;
import picocli.CommandLine.Command;

/** Fails if a database differs from the result of its own migrations. */
@Command(
        name = "drift",
        description =
                "List the operations that undo differences of a database from its migrations; exit with 3 if any.")
public final class DriftCommand implements CommandAction {

    @Override
    public int run(CommandRun run) throws Exception {
        ProjectMigrations migrations = run.migrations().load();
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
            Drift drift = replay.drift(live);
            DriftDocument document = DriftDocument.of(
                    drift,
                    Versions.supported(live, database),
                    CatalogScope.of(live).defaultSchema());
            print(
                    run.output(),
                    drift,
                    document,
                    StateMessages.replayed(state.applied().size()));
            return drift.isEmpty() ? ExitCode.OK : ExitCode.DIFFERENT;
        }
    }

    private static void print(Output output, Drift drift, DriftDocument document, String replayed) {
        if (output.format() == Output.Format.SQL) {
            document.operations().forEach(operation -> operation.sql().forEach(sql -> output.line(sql + ";")));
            drift.others().forEach(other -> output.line("-- " + other));
        } else {
            drift.operations()
                    .forEach(operation ->
                            output.line(OperationSummary.of(operation).toString()));
            drift.others().forEach(output::line);
        }
        output.document(document);
        output.talk(drift.isEmpty() ? StateMessages.noDrift(replayed) : StateMessages.drifted(replayed));
    }
}
