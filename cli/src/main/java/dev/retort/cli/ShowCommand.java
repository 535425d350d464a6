package dev.retort.cli;

import dev.retort.generator.Migrations;
import dev.retort.revision.RevisionInfo;
import dev.retort.revision.RevisionTarget;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows all that there is to say of a revision. */
@Command(name = "show", description = "Show a revision.")
final class ShowCommand implements Action {

    @Parameters(paramLabel = "REV", description = "An id, the beginning of one, head, or a relative revision.")
    private String revision = "";

    @Override
    public int run(Session session) throws Exception {
        RevisionTarget target = RevisionTarget.parse(revision);
        Migrations migrations = session.migrations();
        List<RevisionInfo> revisions = Targets.resolve(session, migrations, target);
        RevisionReport report = new RevisionReport(session, migrations, null);
        report.print(revisions, report::full);
        return ExitCode.OK;
    }
}
