package dev.retort.cli.database;

import dev.retort.cli.session.CommandAction;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.report.ExitCode;
import dev.retort.generator.session.CommandRun;
import dev.retort.generator.state.RevisionListing;
import dev.retort.revision.RevisionInfo;
import picocli.CommandLine.Command;

/** Shows the revisions that more than one revision follows. */
@Command(name = "branches", description = "Show the revisions at which branches begin.")
public final class BranchesCommand implements CommandAction {

    @Override
    public int run(CommandRun run) {
        ProjectMigrations migrations = run.migrations().load();
        RevisionListing report = new RevisionListing(migrations, run.output(), run.paths());
        report.print(migrations.graph().branchPoints(), revision -> withChildren(migrations, report, revision));
        return ExitCode.OK;
    }

    private static String withChildren(ProjectMigrations migrations, RevisionListing report, RevisionInfo revision) {
        StringBuilder text = new StringBuilder(report.line(revision));
        for (RevisionInfo child : migrations.graph().children(revision.id())) {
            text.append(System.lineSeparator()).append("  -> ").append(report.described(child));
        }
        return text.toString();
    }
}
