package dev.retort.fleet;

import dev.retort.PublicApi;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The targets that failed for one reason.
 *
 * @param sqlState the server's error code, or null if the server refused nothing
 * @param cause the reason, without the names of the targets and their schemas
 * @param targets the names of the targets, in the order of the fleet
 */
@PublicApi
public record FailureCause(@Nullable String sqlState, String cause, List<String> targets) {

    public FailureCause {
        targets = List.copyOf(targets);
    }
}
