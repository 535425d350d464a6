package dev.retort.generator.fleet;

import dev.retort.fleet.FailureCause;
import dev.retort.fleet.TargetFailure;
import dev.retort.fleet.TargetResult;
import dev.retort.generator.report.ExitCode;
import dev.retort.generator.report.Failure;
import dev.retort.generator.report.Output;
import java.util.List;
import java.util.Map;

/** Prints each cause of failures once, with what to do about it and the targets that failed for it. */
final class CauseReport {

    private final Output output;
    private final FleetTargets targets;
    private final Map<String, Exception> failures;

    /**
     * A report.
     *
     * @param failures the exceptions, by the name of the target
     */
    CauseReport(Output output, FleetTargets targets, Map<String, Exception> failures) {
        this.output = output;
        this.targets = targets;
        this.failures = Map.copyOf(failures);
    }

    /** Prints the causes, each after the number of its targets and what has happened to them. */
    void print(List<FailureCause> causes, String what) {
        for (FailureCause cause : causes) {
            Failure failure = failure(cause.targets().get(0), cause.cause());
            output.line("");
            output.line(cause.targets().size() + " " + what + ": " + failure.message());
            failure.details().forEach(line -> output.line("  " + line));
            if (failure.hint() != null) {
                output.line("  " + failure.hint());
            }
            output.line("  targets: " + FleetMessages.targets(cause.targets(), output.isVerbose()));
        }
    }

    /**
     * Says how many targets could not be read or compared, and returns the exit code.
     *
     * @param differs whether one of the others has a difference
     */
    int verdict(int failed, boolean differs) {
        if (failed > 0) {
            output.tell(new Failure(
                    ExitCode.SOME_FAILED,
                    FleetMessages.someUnread(failed, targets.size()),
                    FleetMessages.seeCauses(),
                    List.of()));
            return ExitCode.SOME_FAILED;
        }
        return differs ? ExitCode.DIFFERENT : ExitCode.OK;
    }

    /** Returns the failure of a target in the words of the command line. */
    Failure failure(TargetResult result) {
        TargetFailure failure = result.failure();
        return failure(result.target(), failure == null ? "" : failure.message());
    }

    private Failure failure(String target, String otherwise) {
        Exception problem = failures.get(target);
        return problem == null ? Failure.of(otherwise, null) : targets.failure(target, problem);
    }
}
