package dev.retort.cli.revision;

import dev.retort.cli.session.CommandAction;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.report.ExitCode;
import dev.retort.generator.report.Output;
import dev.retort.generator.report.StateMessages;
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
import org.jspecify.annotations.Nullable;
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
        List<VerifiedRevision> results = new ArrayList<>();
        try (VerifyRun verifying = new VerifyRun(run.shadows(), run.migrators(), run.databases(), migrations)) {
            for (RevisionInfo revision : chosen(migrations, run.arguments(migrations))) {
                VerifiedRevision result = verifying.verify(revision);
                results.add(result);
                print(run.output(), result);
            }
        }
        run.output()
                .document(new VerifyDocument(
                        results.stream().map(RevisionVerdict::of).toList()));
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

    private static void print(Output output, VerifiedRevision result) {
        String message = result.revision().message();
        String verdict = result.upgrade() == null ? "not run " : result.failed() ? "failed  " : "passed  ";
        output.line(verdict + result.revision().id() + (message.isEmpty() ? "" : ", " + message));
        if (result.problem() != null) {
            result.problem().lines().forEach(line -> output.line("        " + line));
        }
    }

    /**
     * The outcome, as JSON.
     *
     * @param revisions the revisions in the order in which they were verified
     */
    private record VerifyDocument(List<RevisionVerdict> revisions) {}

    /**
     * The outcome of one revision, as JSON. A step that was not run is null.
     *
     * @param id the revision
     * @param upgrade whether its upgrade ran
     * @param heads whether the history then had the right heads
     * @param downgrade whether its downgrade restored the catalog
     * @param again whether a second upgrade had the same result
     * @param problem the first problem, or the reason why a step was not run
     */
    private record RevisionVerdict(
            String id,
            @Nullable Boolean upgrade,
            @Nullable Boolean heads,
            @Nullable Boolean downgrade,
            @Nullable Boolean again,
            @Nullable String problem) {

        static RevisionVerdict of(VerifiedRevision result) {
            return new RevisionVerdict(
                    result.revision().id(),
                    result.upgrade(),
                    result.heads(),
                    result.downgrade(),
                    result.secondUpgrade(),
                    result.problem());
        }
    }
}
