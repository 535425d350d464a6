package dev.retort.cli.revision;

import dev.retort.cli.session.CommandAction;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.report.ExitCode;
import dev.retort.generator.report.StateMessages;
import dev.retort.generator.revision.VerificationReport;
import dev.retort.generator.revision.VerifyRun;
import dev.retort.generator.session.CommandRun;
import dev.retort.generator.session.RevisionArguments;
import dev.retort.generator.shadow.VerifiedRevision;
import dev.retort.revision.RevisionInfo;
import dev.retort.revision.RevisionRange;
import dev.retort.revision.RevisionTarget;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Runs revisions up, down and up again on a shadow. */
@Command(
        name = "verify",
        description = "Run each revision up, down and up again on a shadow; exit with 3 if one fails.")
public final class VerifyCommand implements CommandAction {

    @Parameters(arity = "0..*", paramLabel = "REV", description = "Revisions or ranges A:B (default: all).")
    private List<String> revisions = List.of();

    @Override
    public int run(CommandRun run) throws Exception {
        ProjectMigrations migrations = run.migrations().loadOrWarn();
        VerificationReport report = new VerificationReport(run.output());
        List<VerifiedRevision> results = new ArrayList<>();
        try (VerifyRun verifying = new VerifyRun(run.shadows(), run.migrators(), run.databases(), migrations)) {
            for (RevisionInfo revision : chosen(migrations, run.arguments(migrations))) {
                VerifiedRevision result = verifying.verify(revision);
                results.add(result);
                report.print(result);
            }
        }
        report.document(results);
        long broken = results.stream().filter(VerifiedRevision::failed).count();
        run.output().talk(StateMessages.verified(results.size(), broken));
        return broken == 0 ? ExitCode.OK : ExitCode.DIFFERENT;
    }

    private List<RevisionInfo> chosen(ProjectMigrations migrations, RevisionArguments arguments) throws SQLException {
        if (revisions.isEmpty()) {
            return migrations.graph().all();
        }
        Set<String> ids = new TreeSet<>();
        for (String text : revisions) {
            List<RevisionInfo> meant = text.contains(":")
                    ? arguments.range(RevisionRange.parse(text))
                    : arguments.resolve(RevisionTarget.parse(text));
            meant.forEach(revision -> ids.add(revision.id()));
        }
        return migrations.graph().select(ids);
    }
}
