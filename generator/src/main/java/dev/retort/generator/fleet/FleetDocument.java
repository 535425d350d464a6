package dev.retort.generator.fleet;

import dev.retort.fleet.FleetReport;
import dev.retort.fleet.TargetResult;
import dev.retort.fleet.TargetState;
import dev.retort.generator.report.ErrorDocument;
import dev.retort.generator.report.Failure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The result of a run over targets, as JSON.
 *
 * @param targets the result of each target, in the order of their list
 * @param states the number of targets in each state
 * @param causes the causes of the failures, the most frequent first
 * @param tookMs the duration of the run in milliseconds
 */
record FleetDocument(
        List<TargetDocument> targets, Map<String, Integer> states, List<CauseDocument> causes, long tookMs) {

    /** One target. Its state is {@code unchanged}, {@code migrated}, {@code failed} or {@code not_run}. */
    record TargetDocument(
            String target,
            @Nullable String group,
            String state,
            List<String> from,
            List<String> to,
            ErrorDocument.@Nullable Body error,
            long tookMs) {}

    /** One cause of failures, without the names of the targets. */
    record CauseDocument(String cause, @Nullable String sqlstate, List<String> targets) {}

    static FleetDocument of(FleetReport report, Function<TargetResult, Failure> failures, String done) {
        Map<String, Integer> states = new LinkedHashMap<>();
        for (TargetState state : TargetState.values()) {
            states.put(word(state, done), report.count(state));
        }
        return new FleetDocument(
                report.results().stream()
                        .map(result -> target(result, failures, done))
                        .toList(),
                states,
                report.causes().stream()
                        .map(cause -> new CauseDocument(cause.cause(), cause.sqlState(), cause.targets()))
                        .toList(),
                report.took().toMillis());
    }

    private static TargetDocument target(TargetResult result, Function<TargetResult, Failure> failures, String done) {
        return new TargetDocument(
                result.target(),
                result.group().isEmpty() ? null : result.group(),
                word(result.state(), done),
                result.from(),
                result.to(),
                result.failure() == null ? null : ErrorDocument.Body.of(failures.apply(result)),
                result.took().toMillis());
    }

    static String word(TargetState state, String done) {
        return FleetMessages.state(state, done).replace(' ', '_').toLowerCase(Locale.ROOT);
    }
}
