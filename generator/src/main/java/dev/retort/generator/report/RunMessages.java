package dev.retort.generator.report;

import dev.retort.operation.BackfillRows;
import dev.retort.operation.Operation;
import dev.retort.operation.PartialVisitor;
import dev.retort.operation.Require;
import dev.retort.operation.RunCode;
import dev.retort.plan.PlannedRevision;
import dev.retort.plan.Step;
import dev.retort.postgres.SqlStatement;
import dev.retort.revision.RevisionInfo;
import dev.retort.runner.InterruptedStep;
import dev.retort.runner.Resolution;
import dev.retort.schema.QualifiedName;
import dev.retort.session.LockHolder;
import dev.retort.session.StepProgress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The messages about migrations that run, and about interrupted ones. */
public final class RunMessages {

    private static final int LONGEST_STATEMENT = 80;

    private RunMessages() {}

    static String waitingForRunner(LockHolder holder) {
        return "another migration is running: waiting for " + holder;
    }

    static String checkingRows(QualifiedName table, long estimate) {
        return "checking the rows of " + table + ", about " + Sizes.number(estimate);
    }

    public static String running(boolean upgrade, RevisionInfo revision) {
        return (upgrade ? "upgrade " : "downgrade ") + revision.id() + ending(revision.message());
    }

    private static String ending(String message) {
        return message.isEmpty() ? "" : ", " + message;
    }

    static String retrying(int attempt, List<LockHolder> blockers) {
        String who = blockers.stream().map(LockHolder::toString).collect(Collectors.joining("; "));
        return "  waiting for a lock, try " + attempt + (who.isEmpty() ? "" : ": " + who);
    }

    static String connectionLost(String problem) {
        return "the connection was lost, continuing with another one: " + problem;
    }

    static String step(PlannedRevision revision, Step step) {
        String first = summary(step).strip().lines().findFirst().orElse("");
        String shown = first.length() > LONGEST_STATEMENT ? first.substring(0, LONGEST_STATEMENT - 1) + "…" : first;
        return "  step " + revision.numberOf(step) + "/" + revision.stepCount() + ": " + shown;
    }

    private static String summary(Step step) {
        return step.operation()
                .accept(new StepSummary())
                .or(() -> step.statements().stream().findFirst().map(SqlStatement::sql))
                .orElse("");
    }

    /** The description of a step that runs the author's code instead of statements. */
    static Optional<String> code(Step step) {
        return step.operation().accept(new CodeSummary());
    }

    static String filled(long rows, long estimate) {
        return rows + " rows" + (estimate > rows ? " of about " + estimate : "");
    }

    static String progress(StepProgress progress) {
        String phase = progress.phase() == null ? "" : ", " + progress.phase();
        String percent = progress.percent() == null ? "" : ", " + progress.percent() + " %";
        String waiting = progress.blockers().isEmpty()
                ? ""
                : ", waits for "
                        + progress.blockers().stream().map(LockHolder::toString).collect(Collectors.joining("; "));
        return progress.elapsed().toSeconds() + " s" + phase + percent + waiting;
    }

    public static String nothingOpen() {
        return "nothing to repair: every step that has started has also ended";
    }

    public static String interrupted(InterruptedStep open) {
        return "revision " + open.revision().revision() + " was interrupted while it ran "
                + open.step().statement() + "\n  started " + open.step().since() + " by process "
                + open.step().backendPid() + " of the server; the catalog says: "
                + open.found().description();
    }

    public static String repaired(Resolution resolution, boolean dryRun) {
        return switch (resolution) {
            case RESUME -> dryRun ? "  would resume it until it is complete" : "  resumed it; it is complete";
            case MARK -> dryRun ? "  would record it as complete" : "  recorded it as complete";
            case REVERT ->
                (dryRun ? "  would remove its partial result" : "  removed its partial result")
                        + "; the next run repeats the step";
        };
    }

    static String outsideTransaction() {
        return "-- outside a transaction";
    }

    private static class CodeSummary extends PartialVisitor<Optional<String>> {

        @Override
        protected final Optional<String> visitOther(Operation operation) {
            return Optional.empty();
        }

        @Override
        public final Optional<String> visit(RunCode operation) {
            return Optional.of("code: " + operation.description().replaceAll("\\s+", " "));
        }
    }

    /** The steps whose first statement would say less than their operation. */
    private static final class StepSummary extends CodeSummary {

        @Override
        public Optional<String> visit(Require operation) {
            return Optional.of("require: " + operation.what());
        }

        @Override
        public Optional<String> visit(BackfillRows operation) {
            return Optional.of("backfill " + operation.table());
        }
    }
}
