package dev.retort.revision;

import dev.retort.PublicApi;
import dev.retort.RetortException;
import java.util.List;

/** Thrown when a relative target reaches a revision with several successors. */
@PublicApi
public final class AmbiguousStepException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String argument;
    private final List<String> candidates;

    AmbiguousStepException(String argument, String from, List<String> candidates, RevisionDescriptions descriptions) {
        super(
                "'" + argument + "' is ambiguous: there are several revisions one step from " + descriptions.of(from)
                        + ":" + descriptions.list(candidates),
                "name the revision that you mean");
        this.argument = argument;
        this.candidates = List.copyOf(candidates);
    }

    /** Returns the argument. */
    public String argument() {
        return argument;
    }

    /** Returns the possible next revisions. */
    public List<String> candidates() {
        return candidates;
    }
}
