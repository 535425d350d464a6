package dev.retort.generator.revision;

import dev.retort.generator.report.Output;
import dev.retort.generator.shadow.VerifiedRevision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints the outcome of running revisions up, down and up again. */
public final class VerificationReport {

    private final Output output;

    public VerificationReport(Output output) {
        this.output = output;
    }

    /** Prints the outcome of one revision. */
    public void print(VerifiedRevision result) {
        String message = result.revision().message();
        String verdict = result.upgrade() == null ? "not run " : result.failed() ? "failed  " : "passed  ";
        output.line(verdict + result.revision().id() + (message.isEmpty() ? "" : ", " + message));
        if (result.problem() != null) {
            result.problem().lines().forEach(line -> output.line("        " + line));
        }
    }

    /** Prints all outcomes as a document if the format is JSON. */
    public void document(List<VerifiedRevision> results) {
        output.document(
                new VerifyDocument(results.stream().map(RevisionVerdict::of).toList()));
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
