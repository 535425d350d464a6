package dev.retort.generator.fleet;

import dev.retort.fleet.FailureCause;
import dev.retort.fleet.FleetReport;
import dev.retort.fleet.Target;
import dev.retort.fleet.TargetResult;
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
                results.add(TargetResult.failed(target, List.of(), List.of(), failure, Duration.ZERO));
            }
        }
        return new FleetReport(results, Duration.ZERO).causes();
    }
}
