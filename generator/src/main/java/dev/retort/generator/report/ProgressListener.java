package dev.retort.generator.report;

import dev.retort.plan.PlannedRevision;
import dev.retort.plan.Step;
import dev.retort.revision.Direction;
import dev.retort.runner.MigrationListener;
import dev.retort.schema.QualifiedName;
import dev.retort.session.LockHolder;
import dev.retort.session.StepProgress;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reports the progress of a migration: on a terminal in one line that is overwritten, otherwise in a line a step. */
public final class ProgressListener implements MigrationListener {

    private static final long TELL_EACH_NANOS = 1_000_000_000;

    private final Output output;
    private final boolean verbose;
    private final ProgressLine line;
    private final Map<String, StepDocument> steps = new LinkedHashMap<>();
    private final Set<QualifiedName> tables = new LinkedHashSet<>();
    private int retries;
    private long lastTold = System.nanoTime() - TELL_EACH_NANOS;

    public ProgressListener(Output output, ProgressLine line) {
        this.output = output;
        this.verbose = output.isVerbose();
        this.line = line;
    }

    @Override
    public void waitingForLock(LockHolder holder) {
        talk(RunMessages.waitingForRunner(holder));
    }

    @Override
    public void connectionLost(String problem) {
        talk(RunMessages.connectionLost(problem));
    }

    @Override
    public void warned(String words) {
        line.clear();
        output.warn(words);
    }

    @Override
    public void checkingRows(QualifiedName table, long estimate) {
        line.step(RunMessages.checkingRows(table, estimate));
    }

    @Override
    public void revisionStarted(PlannedRevision revision) {
        talk(RunMessages.running(revision.direction() == Direction.UPGRADE, revision.revision()));
    }

    @Override
    public void stepStarted(PlannedRevision revision, Step step) {
        if (verbose) {
            RunMessages.code(step).ifPresent(code -> talk("  " + code));
            step.statements().forEach(statement -> talk("  " + statement.sql()));
        } else {
            line.step(line.isTerminal() ? RunMessages.step(revision, step) : RunMessages.loggedStep(revision, step));
        }
    }

    @Override
    public void stepFinished(PlannedRevision revision, Step step, Duration took) {
        String place = revision.revision().id() + " " + step.number();
        steps.put(place, StepDocument.of(revision, step, took));
        step.operation().result().relation().ifPresent(tables::add);
    }

    /** The steps that were run, each as it ran last. */
    public List<StepDocument> steps() {
        return List.copyOf(steps.values());
    }

    /** The tables and views that the steps changed; some may no longer exist. */
    public List<QualifiedName> tables() {
        return List.copyOf(tables);
    }

    /** The number of times that a transaction was started again because a lock blocked it. */
    public int retries() {
        return retries;
    }

    @Override
    public void progress(PlannedRevision revision, Step step, StepProgress progress) {
        line.progress(RunMessages.step(revision, step), RunMessages.progress(progress));
    }

    @Override
    public void batchFinished(PlannedRevision revision, Step step, long rows, long estimate) {
        long now = System.nanoTime();
        if (now - lastTold >= TELL_EACH_NANOS) {
            lastTold = now;
            line.progress(RunMessages.step(revision, step), RunMessages.filled(rows, estimate));
        }
    }

    @Override
    public void retrying(PlannedRevision revision, @Nullable Step step, int attempt, List<LockHolder> blockers) {
        retries++;
        talk(RunMessages.retrying(attempt, blockers));
    }

    @Override
    public void revisionFinished(PlannedRevision revision, Duration took) {
        line.clear();
        if (verbose) {
            talk("  " + took.toMillis() + " ms");
        }
    }

    private void talk(String text) {
        line.clear();
        output.talk(text);
    }
}
