package dev.retort.cli.database;

import dev.retort.cli.session.Action;
import dev.retort.cli.session.Session;
import dev.retort.cli.text.ExitCode;
import dev.retort.cli.session.RevisionReport;
import dev.retort.generator.Migrations;
import dev.retort.revision.RevisionInfo;
import picocli.CommandLine.Command;

/** Shows the revisions that several follow. */
@Command(name = "branches", description = "Show where branches begin.")
public final class BranchesCommand implements Action {

    @Override
    public int run(Session session) {
        Migrations migrations = session.migrations();
        RevisionReport report = new RevisionReport(session, migrations, null);
        report.print(migrations.graph().branchPoints(), revision -> withChildren(migrations, report, revision));
        return ExitCode.OK;
    }

    private static String withChildren(Migrations migrations, RevisionReport report, RevisionInfo revision) {
        StringBuilder text = new StringBuilder(report.line(revision));
        for (RevisionInfo child : migrations.graph().children(revision.id())) {
            text.append(System.lineSeparator()).append("  -> ").append(report.described(child));
        }
        return text.toString();
    }
}
