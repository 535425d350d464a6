package dev.retort.cli;

import dev.retort.generator.Migrations;
import picocli.CommandLine.Command;

/** Shows the revisions that none follows. */
@Command(name = "heads", description = "Show the newest revisions.")
final class HeadsCommand implements Action {

    @Override
    public int run(Session session) {
        Migrations migrations = session.migrations();
        RevisionReport report = new RevisionReport(session, migrations, null);
        report.print(migrations.graph().heads(), report::line);
        return ExitCode.OK;
    }
}
