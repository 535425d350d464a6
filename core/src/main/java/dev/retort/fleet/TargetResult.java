package dev.retort.fleet;

import dev.retort.PublicApi;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of one target.
 *
 * @param target its name
 * @param group its group; empty if it is in none
 * @param from the heads before the run
 * @param to the heads after the run
 * @param state its state
 * @param failure why it failed, or null
 * @param took the duration of its run, or of the check that failed
 */
@PublicApi
public record TargetResult(
        String target,
        String group,
        List<String> from,
        List<String> to,
        TargetState state,
        @Nullable TargetFailure failure,
        Duration took) {

    public TargetResult {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    /** Returns the result of a target that has nothing to do. */
    public static TargetResult atHead(Target target, List<String> heads) {
        return new TargetResult(target.name(), target.group(), heads, heads, TargetState.AT_HEAD, null, Duration.ZERO);
    }

    /** Returns the result of a target that has something to do and was not run. */
    public static TargetResult notRun(Target target, List<String> heads) {
        return new TargetResult(target.name(), target.group(), heads, heads, TargetState.NOT_RUN, null, Duration.ZERO);
    }

    /** Returns the result of a target that could not be looked at, checked or run. */
    public static TargetResult failed(
            Target target, List<String> from, List<String> to, Exception cause, Duration took) {
        return new TargetResult(
                target.name(), target.group(), from, to, TargetState.FAILED, TargetFailure.of(target, cause), took);
    }
}
