package dev.retort.cli.database;

import dev.retort.cli.session.CommandAction;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.report.ExitCode;
import dev.retort.generator.session.CommandRun;
import dev.retort.generator.state.RevisionListing;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionInfo;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the revisions that no other revision follows. */
@Command(name = "heads", description = "Show the newest revisions (heads).")
public final class HeadsCommand implements CommandAction {

    @Option(names = "--resolve-dependencies", description = "Omit heads that another branch depends on.")
    private boolean resolveDependencies;

    @Override
    public int run(CommandRun run) {
        ProjectMigrations migrations = run.migrations().load();
        RevisionGraph graph = migrations.graph();
        List<RevisionInfo> heads = graph.heads().stream()
                .filter(head ->
                        !resolveDependencies || graph.descendants(head.id()).isEmpty())
                .toList();
        RevisionListing report = new RevisionListing(migrations, run.output(), run.paths());
        report.print(heads, report::line);
        return ExitCode.OK;
    }
}
