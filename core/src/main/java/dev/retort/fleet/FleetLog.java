package dev.retort.fleet;

import dev.retort.Phrases;
import dev.retort.plan.PlannedRevision;
import dev.retort.plan.Step;
import dev.retort.runner.MigrationListener;
import dev.retort.session.LockHolder;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Logs a run over a fleet through {@link System.Logger}, under the name {@code dev.retort}. */
final class FleetLog implements FleetListener {

    private final Logger logger = System.getLogger("dev.retort");

    @Override
    public MigrationListener of(Target target) {
        return new MigrationListener() {

            @Override
            public void warned(String warning) {
                logger.log(Level.WARNING, target + ": " + warning);
            }

            @Override
            public void waitingForLock(LockHolder holder) {
                logger.log(Level.INFO, target + ": waiting until another runner has finished: " + holder);
            }

            @Override
            public void retrying(
                    PlannedRevision revision, @Nullable Step step, int attempt, List<LockHolder> blockers) {
                logger.log(Level.WARNING, target + ": locks were not available, attempt " + attempt + ": " + blockers);
            }
        };
    }

    @Override
    public void found(int targets, int behind) {
        logger.log(Level.INFO, Phrases.count(targets, "target") + ", " + behind + " of them with something to do");
    }

    @Override
    public void finished(TargetResult result, int done, int behind) {
        TargetFailure failure = result.failure();
        logger.log(
                failure == null ? Level.INFO : Level.WARNING,
                result.target() + ": " + result.state().word() + " (" + done + " of " + behind + ")"
                        + (failure == null ? "" : ": " + failure.message()));
    }

    @Override
    public void warned(String warning) {
        logger.log(Level.WARNING, warning);
    }
}
