package dev.retort.generator.fleet;

import dev.retort.fleet.FailureCause;
import dev.retort.fleet.FleetReport;
import dev.retort.fleet.Target;
import dev.retort.fleet.TargetFailure;
import dev.retort.fleet.TargetResult;
import dev.retort.fleet.TargetState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Groups the failures of targets by their causes, as the report of a run does. */
final class TargetCauses {

    private TargetCauses() {}

    static List<FailureCause> of(FleetTargets targets, Map<String, Exception> failures) {
        List<TargetResult> results = new ArrayList<>();
        for (Target target : targets.all()) {
            Exception failure = failures.get(target.name());
            if (failure != null) {
                results.add(new TargetResult(
                        target.name(),
                        target.group(),
                        List.of(),
                        List.of(),
                        TargetState.FAILED,
                        TargetFailure.of(target, failure),
                        Duration.ZERO));
            }
        }
        return new FleetReport(results, Duration.ZERO).causes();
    }
}
