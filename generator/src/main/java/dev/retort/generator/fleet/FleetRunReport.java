package dev.retort.generator.fleet;

import dev.retort.fleet.FleetReport;
import dev.retort.fleet.TargetState;
import dev.retort.generator.report.ExitCode;
import dev.retort.generator.report.Failure;
import dev.retort.generator.report.Output;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints the result of a run over targets: the numbers, then each cause of failures with its targets. */
final class FleetRunReport {

    private final Output output;
    private final CauseReport causes;
    private final String done;

    /**
     * A report.
     *
     * @param failures the exception of each target that failed
     * @param done the word for what was done with a target
     */
    FleetRunReport(Output output, FleetTargets targets, Map<String, Exception> failures, String done) {
        this.output = output;
        this.done = done;
        this.causes = new CauseReport(output, targets, failures);
    }

    /** Prints the report, and returns the exit code. */
    int print(FleetReport report) {
        output.line(counts(report) + " in " + FleetMessages.time(report.took()));
        causes.print(report.causes(), "failed");
        output.document(FleetDocument.of(report, causes::failure, done));
        return verdict(report);
    }

    private String counts(FleetReport report) {
        String counts = Stream.of(TargetState.values())
                .filter(state -> report.count(state) > 0)
                .map(state -> report.count(state) + " " + FleetMessages.state(state, done))
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? FleetMessages.noTargets() : counts;
    }

    private int verdict(FleetReport report) {
        int failed = report.count(TargetState.FAILED);
        int notRun = report.count(TargetState.NOT_RUN);
        if (failed == 0 && notRun == 0) {
            return ExitCode.OK;
        }
        int all = report.results().size();
        String message = Stream.of(
                        failed == 0 ? "" : FleetMessages.someFailed(failed, all),
                        notRun == 0 ? "" : FleetMessages.someNotRun(notRun, all))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
        output.tell(new Failure(ExitCode.SOME_FAILED, message, FleetMessages.resume(failed > 0), List.of()));
        return ExitCode.SOME_FAILED;
    }
}
