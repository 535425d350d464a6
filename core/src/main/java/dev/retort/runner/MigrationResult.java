package dev.retort.runner;

import dev.retort.PublicApi;
import dev.retort.revision.Direction;
import dev.retort.revision.RevisionInfo;
import java.time.Duration;
import java.util.List;

/**
 * The result of an upgrade or downgrade.
 *
 * @param direction whether it was an upgrade or a downgrade
 * @param revisions the revisions that ran, in order; empty if there was nothing to do
 * @param heads the heads of the applied revisions afterwards; empty at base
 * @param took the duration, including waits
 */
@PublicApi
public record MigrationResult(Direction direction, List<RevisionInfo> revisions, List<String> heads, Duration took) {

    public MigrationResult {
        revisions = List.copyOf(revisions);
        heads = List.copyOf(heads);
    }
}
