package dev.retort.session;

import dev.retort.PublicApi;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a step is that takes its time.
 *
 * @param elapsed how long it has been running
 * @param phase what of an index build the server is at, in its own words; or null
 * @param percent how much of that phase is done, from 0 to 100; or null where the server does not say
 * @param blockers the sessions that it waits for now
 */
@PublicApi
public record StepProgress(
        Duration elapsed, @Nullable String phase, @Nullable Integer percent, List<LockHolder> blockers) {

    public StepProgress {
        blockers = List.copyOf(blockers);
    }
}
