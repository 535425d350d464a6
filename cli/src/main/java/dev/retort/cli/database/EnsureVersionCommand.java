package dev.retort.cli.database;

import dev.retort.cli.session.CommandAction;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.report.ExitCode;
import dev.retort.generator.report.Messages;
import dev.retort.generator.report.ScriptReport;
import dev.retort.generator.session.CommandRun;
import dev.retort.generator.settings.Settings;
import dev.retort.runner.Migrator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Creates the history table. */
@Command(
        name = "ensure-version",
        aliases = "ensure_version",
        description = "Create the history table if it does not exist.")
public final class EnsureVersionCommand implements CommandAction {

    @Option(names = "--sql", description = "Print a psql script instead of using a database.")
    private boolean sql;

    @Override
    public boolean canRunWith(Settings settings) {
        return settings.describeProject() || sql || settings.url().isPresent();
    }

    @Override
    public int run(CommandRun run) throws Exception {
        if (sql) {
            return new ScriptReport(run.output())
                    .print(run.migrators()
                            .offline(run.migrations().loadOrWarn()::loaded)
                            .ensureHistory());
        }
        ProjectMigrations migrations = run.migrations().load();
        Migrator migrator = run.migrators().on(run.databases().choose(), migrations);
        boolean created = migrator.ensureHistory();
        String table = run.settings().history().toString();
        run.output().talk(Messages.history(table, created));
        run.output().document(new HistoryTable(table, created));
        return ExitCode.OK;
    }

    /**
     * The history table, as JSON.
     *
     * @param table its name
     * @param created whether it was created now
     */
    private record HistoryTable(String table, boolean created) {}
}
