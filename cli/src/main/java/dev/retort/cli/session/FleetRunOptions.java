package dev.retort.cli.session;

import dev.retort.cli.text.UsageMessages;
import dev.retort.fleet.FleetOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of the commands that run migrations on several targets. */
public final class FleetRunOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli gives it
    private CommandSpec spec;

    @Option(
            names = "--canary",
            paramLabel = "N",
            description =
                    "Run that many targets first, or those of the group with that name, and the others only if none"
                            + " of them fails.")
    private @Nullable String canary;

    @Option(
            names = "--max-failures",
            paramLabel = "N",
            description = "Begin no further target after that many have failed (default: unlimited).")
    private @Nullable Integer maxFailures;

    @Option(names = "--only-failed", description = "Run only the targets that failed when they were last run.")
    private boolean onlyFailed;

    /**
     * Checks the options.
     *
     * @throws ParameterException when a number is not positive
     */
    public void check() {
        if (maxFailures != null && maxFailures < 1) {
            throw new ParameterException(spec.commandLine(), UsageMessages.tooSmall("--max-failures"));
        }
        if (canary != null && (canary.isBlank() || canary.startsWith("-"))) {
            throw new ParameterException(spec.commandLine(), UsageMessages.tooSmall("--canary"));
        }
    }

    /** Whether one of the options is given. */
    public boolean isGiven() {
        return canary != null || maxFailures != null || onlyFailed;
    }

    /** Whether only the targets are run that failed when they were last run. */
    public boolean onlyFailed() {
        return onlyFailed;
    }

    /** The options of the run, with that many jobs. */
    public FleetOptions options(int jobs) {
        FleetOptions options = FleetOptions.DEFAULTS.withJobs(jobs);
        if (maxFailures != null) {
            options = options.withMaxFailures(maxFailures);
        }
        if (canary == null) {
            return options;
        }
        return canary.matches("\\d{1,9}")
                ? options.withCanary(Integer.parseInt(canary))
                : options.withCanaryGroup(canary);
    }
}
