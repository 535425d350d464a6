package dev.retort.preflight;

import dev.retort.PublicApi;
import dev.retort.RetortException;
import dev.retort.postgres.unmanaged.BlockingDependency;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when something that Retort does not manage is in the way of what a revision does. Nothing was run. */
@PublicApi
public final class BlockingDependencyException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String revision;
    private final transient List<BlockingDependency> obstacles;

    BlockingDependencyException(String revision, List<BlockingDependency> obstacles) {
        super(
                "revision " + revision + " cannot be run, and nothing was: "
                        + obstacles.stream().map(BlockingDependency::problem).collect(Collectors.joining("; ")),
                obstacles.stream()
                        .map(obstacle -> "for " + obstacle.object() + ", " + obstacle.remedy())
                        .distinct()
                        .collect(Collectors.joining("; ")));
        this.revision = revision;
        this.obstacles = List.copyOf(obstacles);
    }

    /** The revision that cannot be run. */
    public String revision() {
        return revision;
    }

    /** What is in the way, in the order of the operations. */
    public List<BlockingDependency> obstacles() {
        return obstacles;
    }
}
