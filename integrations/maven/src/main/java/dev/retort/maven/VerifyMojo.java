package dev.retort.maven;

import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.report.StateMessages;
import dev.retort.generator.revision.VerificationReport;
import dev.retort.generator.revision.VerifyRun;
import dev.retort.generator.session.CommandRun;
import dev.retort.generator.shadow.VerifiedRevision;
import dev.retort.revision.RevisionInfo;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/** Runs each revision up, down and up again on a shadow, and fails if one fails. */
@Mojo(name = "verify", threadSafe = true)
public final class VerifyMojo extends RetortMojo {

    @Override
    void run(CommandRun run) throws Exception {
        ProjectMigrations migrations = run.migrations().loadOrWarn();
        VerificationReport report = new VerificationReport(run.output());
        List<VerifiedRevision> results = new ArrayList<>();
        try (VerifyRun verifying = new VerifyRun(run.shadows(), run.migrators(), run.databases(), migrations)) {
            for (RevisionInfo revision : migrations.graph().all()) {
                VerifiedRevision result = verifying.verify(revision);
                results.add(result);
                report.print(result);
            }
        }
        long broken = results.stream().filter(VerifiedRevision::failed).count();
        if (broken > 0) {
            throw new MojoFailureException(StateMessages.verified(results.size(), broken)
                    + "\nCorrect the migrations that the lines above name.");
        }
        run.output().talk(StateMessages.verified(results.size(), broken));
    }
}
