package dev.retort.runner;

import dev.retort.PublicApi;
import dev.retort.revision.Direction;
import dev.retort.revision.RevisionInfo;
import java.time.Duration;
import java.util.List;

/**
 * What an upgrade or downgrade has done.
 *
 * @param direction up or down
 * @param revisions the revisions that were run, in that order; none when there was nothing to do
 * @param heads where the database is now; none at base
 * @param took how long it took, waiting included
 */
@PublicApi
public record MigrationResult(Direction direction, List<RevisionInfo> revisions, List<String> heads, Duration took) {

    public MigrationResult {
        revisions = List.copyOf(revisions);
        heads = List.copyOf(heads);
    }
}
