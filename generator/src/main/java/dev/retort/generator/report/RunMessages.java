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

    /** The number of lines of a statement that a log has; a longer one is named by its first line. */
    private static final int MOST_LINES = 12;

    /** The number of characters of a line that a log has. */
    private static final int LONGEST_LINE = 400;

    private RunMessages() {}

    public static String waitingForRunner(LockHolder holder) {
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

    public static String retrying(int attempt, List<LockHolder> blockers) {
        String who = blockers.stream().map(LockHolder::toString).collect(Collectors.joining("; "));
        return "  waiting for a lock, try " + attempt + (who.isEmpty() ? "" : ": " + who);
    }

    public static String connectionLost(String problem) {
        return "the connection was lost, continuing with another one: " + problem;
    }

    /** A step in one short line, for a terminal. */
    static String step(PlannedRevision revision, Step step) {
        String first = text(step).lines().findFirst().orElse("");
        return number(revision, step) + cut(first, LONGEST_STATEMENT);
    }

    /**
     * A step for a log: its statements, unless they have many lines. Then the first line says how many lines follow.
     */
    static String loggedStep(PlannedRevision revision, Step step) {
        String text = text(step);
        List<String> lines = text.lines()
                .limit(MOST_LINES + 1)
                .map(line -> cut(line, LONGEST_LINE))
                .toList();
        return number(revision, step)
                + (lines.size() > MOST_LINES
                        ? lines.get(0) + " … (" + (text.lines().count() - 1) + " more lines)"
                        : String.join("\n    ", lines));
    }

    private static String number(PlannedRevision revision, Step step) {
        return "  step " + revision.numberOf(step) + "/" + revision.stepCount() + ": ";
    }

    private static String cut(String line, int length) {
        return line.length() > length ? line.substring(0, length - 1) + "…" : line;
    }

    private static String text(Step step) {
        return step.operation()
                .accept(new StepSummary())
                .orElseGet(
                        () -> step.statements().stream().map(SqlStatement::sql).collect(Collectors.joining(";\n")))
                .strip();
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
