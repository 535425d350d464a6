package dev.retort.preflight;

import dev.retort.PublicApi;
import dev.retort.RetortException;
import dev.retort.postgres.unmanaged.BlockingDependency;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when unmanaged objects block the operations of a revision. Nothing was run. */
@PublicApi
public final class BlockingDependencyException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String revision;
    private final transient List<BlockingDependency> dependencies;

    BlockingDependencyException(String revision, List<BlockingDependency> dependencies) {
        super(
                "revision " + revision + " cannot run, and nothing was run: "
                        + dependencies.stream().map(BlockingDependency::problem).collect(Collectors.joining("; ")),
                dependencies.stream()
                        .map(dependency -> "for " + dependency.object() + ", " + dependency.remedy())
                        .distinct()
                        .collect(Collectors.joining("; ")));
        this.revision = revision;
        this.dependencies = List.copyOf(dependencies);
    }

    /** Returns the revision that cannot run. */
    public String revision() {
        return revision;
    }

    /** Returns the objects that block it, in the order of the operations. */
    public List<BlockingDependency> dependencies() {
        return dependencies;
    }
}
