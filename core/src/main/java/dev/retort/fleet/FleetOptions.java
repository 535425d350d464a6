package dev.retort.fleet;

import dev.retort.PublicApi;
import org.jspecify.annotations.Nullable;

/**
 * The options of a {@link Fleet}.
 *
 * @param jobs the number of targets that run at the same time, each on a connection of its own
 * @param maxFailures the number of failed targets after which no further one starts; those that fail before the first
 *     statement count
 * @param canary the number of targets that run before the others, of those that have something to do
 * @param canaryGroup the group whose targets run before the others, or null
 */
@PublicApi
public record FleetOptions(int jobs, int maxFailures, int canary, @Nullable String canaryGroup) {

    /** One job, no limit of failures and no canary. */
    public static final FleetOptions DEFAULTS = new FleetOptions(1, Integer.MAX_VALUE, 0, null);

    public FleetOptions {
        if (jobs < 1 || maxFailures < 1 || canary < 0) {
            throw new IllegalArgumentException(
                    "jobs " + jobs + ", maxFailures " + maxFailures + ", canary " + canary + ": too small");
        }
    }

    /** Returns these options with another number of jobs. */
    public FleetOptions withJobs(int newJobs) {
        return new FleetOptions(newJobs, maxFailures, canary, canaryGroup);
    }

    /** Returns these options with another limit of failures. */
    public FleetOptions withMaxFailures(int newMaxFailures) {
        return new FleetOptions(jobs, newMaxFailures, canary, canaryGroup);
    }

    /** Returns these options with that number of targets as the canary: the others run if none of them fails. */
    public FleetOptions withCanary(int newCanary) {
        return new FleetOptions(jobs, maxFailures, newCanary, canaryGroup);
    }

    /** Returns these options with a group as the canary: the others run if none of its targets fails. */
    public FleetOptions withCanaryGroup(String newCanaryGroup) {
        return new FleetOptions(jobs, maxFailures, canary, newCanaryGroup);
    }
}
