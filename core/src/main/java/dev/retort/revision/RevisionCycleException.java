package dev.retort.revision;

import dev.retort.PublicApi;
import dev.retort.RetortException;
import java.util.List;

/** Thrown when revisions form a cycle, or a revision refers to itself. */
@PublicApi
public final class RevisionCycleException extends RetortException {

    private static final long serialVersionUID = 1;

    private final List<String> cycle;

    RevisionCycleException(List<String> cycle, RevisionDescriptions descriptions) {
        super(
                cycle.size() == 1
                        ? "revision " + descriptions.of(cycle.get(0)) + " revises or depends on itself"
                        : "these revisions form a cycle, in which each is required by the next:"
                                + descriptions.list(cycle),
                "one of them must revise another revision, or none");
        this.cycle = List.copyOf(cycle);
    }

    /** Returns the revisions of the cycle, each required by the next. */
    public List<String> cycle() {
        return cycle;
    }
}
