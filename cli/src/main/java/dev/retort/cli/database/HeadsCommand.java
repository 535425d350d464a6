package dev.retort.cli.database;

import dev.retort.cli.session.Action;
import dev.retort.cli.session.CommandContext;
import dev.retort.cli.session.RevisionListing;
import dev.retort.cli.text.ExitCode;
import dev.retort.generator.ProjectMigrations;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionInfo;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the revisions that none follows. */
@Command(name = "heads", description = "Show the newest revisions.")
public final class HeadsCommand implements Action {

    @Option(names = "--resolve-dependencies", description = "Leave out those that another branch depends on.")
    private boolean resolveDependencies;

    @Override
    public int run(CommandContext session) {
        ProjectMigrations migrations = session.migrations();
        RevisionGraph graph = migrations.graph();
        List<RevisionInfo> heads = graph.heads().stream()
                .filter(head ->
                        !resolveDependencies || graph.descendants(head.id()).isEmpty())
                .toList();
        RevisionListing report = new RevisionListing(session, migrations, null);
        report.print(heads, report::line);
        return ExitCode.OK;
    }
}
