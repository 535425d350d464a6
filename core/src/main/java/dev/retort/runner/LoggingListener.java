package dev.retort.runner;

import dev.retort.Phrases;
import dev.retort.PublicApi;
import dev.retort.plan.PlannedRevision;
import dev.retort.plan.Step;
import dev.retort.revision.RevisionInfo;
import dev.retort.schema.QualifiedName;
import dev.retort.session.LockHolder;
import dev.retort.session.StepProgress;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Logs the events of a run through {@link System.Logger}, under the name {@code dev.retort}: revisions and results as
 * information, waits and problems as warnings, and steps as debug messages.
 */
@PublicApi
public final class LoggingListener implements MigrationListener {

    private final Logger logger;

    /** Creates a listener that logs under the name {@code dev.retort}. */
    public LoggingListener() {
        this(System.getLogger("dev.retort"));
    }

    /** Creates a listener that logs to that logger. */
    public LoggingListener(Logger logger) {
        this.logger = logger;
    }

    @Override
    public void warned(String warning) {
        logger.log(Level.WARNING, warning);
    }

    @Override
    public void checkingRows(QualifiedName table, long estimate) {
        logger.log(Level.INFO, "checking the rows of " + table + ", about " + estimate);
    }

    @Override
    public void waitingForLock(LockHolder holder) {
        logger.log(Level.INFO, "waiting until another runner has finished: " + holder);
    }

    @Override
    public void connectionLost(String problem) {
        logger.log(Level.WARNING, "the connection was lost, and the run continues on another: " + problem);
    }

    @Override
    public void revisionStarted(PlannedRevision revision) {
        logger.log(Level.INFO, revision.direction().word() + " " + named(revision.revision()));
    }

    @Override
    public void revisionFinished(PlannedRevision revision, Duration took) {
        logger.log(
                Level.INFO,
                revision.direction().word() + " " + named(revision.revision()) + ": done in " + took.toMillis()
                        + " ms");
    }

    @Override
    public void stepStarted(PlannedRevision revision, Step step) {
        logger.log(Level.DEBUG, () -> place(revision, step) + ": " + step.operation());
    }

    @Override
    public void batchFinished(PlannedRevision revision, Step step, long rows, long estimate) {
        logger.log(Level.DEBUG, () -> place(revision, step) + ": " + rows + " rows changed");
    }

    @Override
    public void stepFinished(PlannedRevision revision, Step step, Duration took) {
        logger.log(Level.DEBUG, () -> place(revision, step) + ": done in " + took.toMillis() + " ms");
    }

    @Override
    public void progress(PlannedRevision revision, Step step, StepProgress progress) {
        logger.log(
                Level.DEBUG,
                () -> place(revision, step) + ": running for "
                        + progress.elapsed().toSeconds() + " s");
    }

    @Override
    public void retrying(PlannedRevision revision, @Nullable Step step, int attempt, List<LockHolder> blockers) {
        logger.log(
                Level.WARNING,
                "revision " + revision.revision().id() + " did not get its locks in attempt " + attempt
                        + " and tries again" + (blockers.isEmpty() ? "" : "; blocked by " + blockers.get(0)));
    }

    @Override
    public void finished(MigrationResult result) {
        String heads = result.heads().isEmpty() ? "base" : String.join(", ", result.heads());
        logger.log(
                Level.INFO,
                (result.revisions().isEmpty()
                                ? "nothing to do"
                                : Phrases.count(result.revisions().size(), "revision") + " in "
                                        + result.took().toMillis() + " ms")
                        + ": the database is at " + heads);
    }

    private static String named(RevisionInfo revision) {
        return revision.message().isEmpty() ? revision.id() : revision.id() + ", " + revision.message();
    }

    private static String place(PlannedRevision revision, Step step) {
        return revision.revision().id() + ", step " + revision.numberOf(step) + " of " + revision.stepCount();
    }
}
