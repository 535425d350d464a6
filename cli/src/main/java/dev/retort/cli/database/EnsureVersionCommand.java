package dev.retort.cli.database;

import dev.retort.cli.session.Action;
import dev.retort.cli.session.CommandContext;
import dev.retort.cli.text.ExitCode;
import dev.retort.cli.text.Messages;
import dev.retort.cli.text.ScriptReport;
import dev.retort.runner.Migrator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Creates the history table. */
@Command(
        name = "ensure-version",
        aliases = "ensure_version",
        description = "Create the history table where it does not exist.")
public final class EnsureVersionCommand implements Action {

    @Option(names = "--sql", description = "Print a script for psql instead, without a database.")
    private boolean sql;

    @Override
    public int run(CommandContext session) throws Exception {
        if (sql) {
            return new ScriptReport(session.output()).print(session.offline().ensureHistory());
        }
        Migrator migrator = session.migrator(session.migrations());
        boolean created = migrator.ensureHistory();
        String table = session.migratorOptions().history().toString();
        session.output().talk(Messages.history(table, created));
        session.output().document(new HistoryTable(table, created));
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
