package dev.retort.cli;

import dev.retort.operation.RunCode;
import dev.retort.revision.Direction;
import dev.retort.runner.LockHolder;
import dev.retort.runner.MigrationListener;
import dev.retort.runner.PlannedRevision;
import dev.retort.runner.Step;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells how a migration goes. */
final class ProgressListener implements MigrationListener {

    private final Output output;
    private final boolean verbose;

    ProgressListener(Output output, boolean verbose) {
        this.output = output;
        this.verbose = verbose;
    }

    @Override
    public void waitingForLock(LockHolder holder) {
        output.talk(Messages.waitingForRunner(holder));
    }

    @Override
    public void revisionStarted(PlannedRevision revision) {
        output.talk(Messages.running(revision.direction() == Direction.UPGRADE, revision.revision()));
    }

    @Override
    public void stepStarted(PlannedRevision revision, Step step) {
        if (step.operation() instanceof RunCode code) {
            output.talk("  " + Messages.runsCode(code));
        }
        if (verbose) {
            step.statements().forEach(statement -> output.talk("  " + statement.sql()));
        }
    }

    @Override
    public void retrying(PlannedRevision revision, @Nullable Step step, int attempt, List<LockHolder> blockers) {
        output.talk(Messages.retrying(attempt, blockers));
    }

    @Override
    public void revisionFinished(PlannedRevision revision, Duration took) {
        if (verbose) {
            output.talk("  " + took.toMillis() + " ms");
        }
    }
}
