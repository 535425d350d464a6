package dev.retort.session;

import dev.retort.PublicApi;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The progress of a long-running step.
 *
 * @param elapsed the time since its start
 * @param phase the phase of an index build as the server names it, or null
 * @param percent the completed part of that phase, from 0 to 100, or null if the server does not report it
 * @param blockers the sessions that block it now
 */
@PublicApi
public record StepProgress(
        Duration elapsed, @Nullable String phase, @Nullable Integer percent, List<LockHolder> blockers) {

    public StepProgress {
        blockers = List.copyOf(blockers);
    }
}
