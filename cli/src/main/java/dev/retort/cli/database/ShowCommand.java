package dev.retort.cli.database;

import dev.retort.cli.session.CommandAction;
import dev.retort.cli.text.UsageMessages;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.report.CommandException;
import dev.retort.generator.report.ExitCode;
import dev.retort.generator.report.StateMessages;
import dev.retort.generator.session.CommandRun;
import dev.retort.generator.session.Database;
import dev.retort.generator.settings.Settings;
import dev.retort.generator.state.RevisionListing;
import dev.retort.generator.state.TableReport;
import dev.retort.postgres.overview.TableOverview;
import dev.retort.postgres.overview.TableOverviews;
import dev.retort.revision.RevisionInfo;
import dev.retort.revision.RevisionTarget;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows all details of a revision, or of a table. */
@Command(name = "show", description = "Show a revision, or a table of the database.")
public final class ShowCommand implements CommandAction {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli gives it
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "REV", description = "An id or its prefix, head, or a relative revision.")
    private @Nullable String revision;

    @Option(
            names = "--schema",
            paramLabel = "TABLE",
            description = "Show this table instead: columns, keys, indexes, sizes and references to it.")
    private @Nullable String table;

    @Option(names = "--sql", description = "Show the statements of the upgrade and the downgrade instead.")
    private boolean sql;

    @Override
    public void checkOptions() {
        if ((revision == null) == (table == null)) {
            throw new ParameterException(spec.commandLine(), UsageMessages.showWhat());
        }
    }

    @Override
    public boolean canRunWith(Settings settings) {
        return settings.describeProject() || (table != null && settings.url().isPresent());
    }

    @Override
    public int run(CommandRun run) throws Exception {
        return table == null ? showRevision(run, String.valueOf(revision)) : showTable(run, table);
    }

    private int showRevision(CommandRun run, String name) throws SQLException {
        RevisionTarget target = RevisionTarget.parse(name);
        ProjectMigrations migrations = run.migrations().load();
        List<RevisionInfo> revisions = run.arguments(migrations).resolve(target);
        if (sql) {
            run.migrations().warnIfNone(migrations);
            return new SqlReport(run.output(), run.migrators().offline(migrations::loaded)).print(revisions);
        }
        RevisionListing listing = new RevisionListing(migrations, run.output(), run.paths());
        listing.print(revisions, listing::full);
        return ExitCode.OK;
    }

    private static int showTable(CommandRun run, String name) throws SQLException {
        Database database = run.databases().choose();
        try (Connection connection = database.connectToOneSession()) {
            Optional<TableOverview> found = TableOverviews.find(connection, name);
            if (found.isEmpty()) {
                throw new CommandException(
                        StateMessages.noSuchTable(database.shown(), name),
                        StateMessages.otherTables(
                                TableOverviews.similar(connection, name),
                                run.output().wording()));
            }
            return new TableReport(run.output()).print(found.get());
        }
    }
}
