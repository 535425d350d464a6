package dev.retort.fleet;

import dev.retort.PublicApi;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The result of a run over a fleet.
 *
 * @param results the result of each target, in the order of the fleet
 * @param took the duration of the run
 */
@PublicApi
public record FleetReport(List<TargetResult> results, Duration took) {

    private record Cause(@Nullable String sqlState, String text) {}

    public FleetReport {
        results = List.copyOf(results);
    }

    /** Returns the number of targets in a state. */
    public int count(TargetState state) {
        return in(state).size();
    }

    /** Returns the results of the targets in a state, in the order of the fleet. */
    public List<TargetResult> in(TargetState state) {
        return results.stream().filter(result -> result.state() == state).toList();
    }

    /** Whether every target has all revisions. */
    public boolean isComplete() {
        return results.stream()
                .allMatch(result -> result.state() == TargetState.AT_HEAD || result.state() == TargetState.MIGRATED);
    }

    /** Returns the causes of the failures, each with its targets, the most frequent first. */
    public List<FailureCause> causes() {
        Map<Cause, List<String>> targets = new LinkedHashMap<>();
        for (TargetResult result : results) {
            TargetFailure failure = result.failure();
            if (failure != null) {
                targets.computeIfAbsent(new Cause(failure.sqlState(), failure.cause()), cause -> new ArrayList<>())
                        .add(result.target());
            }
        }
        return targets.entrySet().stream()
                .map(cause -> new FailureCause(
                        cause.getKey().sqlState(), cause.getKey().text(), cause.getValue()))
                .sorted((one, other) -> other.targets().size() - one.targets().size())
                .toList();
    }

    /** Returns the counts in one line, such as {@code 28 migrated, 2 failed}. */
    public String summary() {
        String counts = Stream.of(TargetState.values())
                .filter(state -> count(state) > 0)
                .map(state -> count(state) + " " + state.word())
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? "no targets" : counts;
    }
}
