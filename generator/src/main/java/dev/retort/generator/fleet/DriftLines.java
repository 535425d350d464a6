package dev.retort.generator.fleet;

import dev.retort.generator.Drift;
import dev.retort.generator.review.OperationSummary;
import java.util.List;
import java.util.stream.Stream;

/** The differences of a target from its migrations, a line each. */
final class DriftLines {

    private DriftLines() {}

    static List<String> of(Drift drift) {
        return Stream.concat(
                        drift.operations().stream().map(OperationSummary::of).map(OperationSummary::toString),
                        drift.others().stream())
                .toList();
    }
}
