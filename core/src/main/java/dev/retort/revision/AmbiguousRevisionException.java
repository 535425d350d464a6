package dev.retort.revision;

import dev.retort.PublicApi;
import dev.retort.RetortException;
import java.util.List;

/** Thrown when a prefix matches several revisions. */
@PublicApi
public final class AmbiguousRevisionException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String prefix;
    private final List<String> matches;

    AmbiguousRevisionException(String prefix, List<String> matches, RevisionDescriptions descriptions) {
        super(
                "several revisions begin with '" + prefix + "':" + descriptions.list(matches),
                "write more of its characters");
        this.prefix = prefix;
        this.matches = List.copyOf(matches);
    }

    /** Returns the argument. */
    public String prefix() {
        return prefix;
    }

    /** Returns the ids that start with the prefix. */
    public List<String> matches() {
        return matches;
    }
}
