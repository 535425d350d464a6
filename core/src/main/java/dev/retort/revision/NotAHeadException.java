package dev.retort.revision;

import dev.retort.PublicApi;
import dev.retort.Remedy.Offer;
import dev.retort.RetortException;
import java.util.List;

/** Thrown when the parent of a new revision already has a child, and the new one was not declared to start a branch. */
@PublicApi
public final class NotAHeadException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String revision;
    private final List<String> children;

    NotAHeadException(String revision, List<String> children, RevisionDescriptions descriptions) {
        super(
                "revision " + descriptions.of(revision) + " is not a head: it is followed by "
                        + descriptions.inline(children),
                List.of(Offer.BEGIN_BRANCH));
        this.revision = revision;
        this.children = List.copyOf(children);
    }

    /** Returns the parent. */
    public String revision() {
        return revision;
    }

    /** Returns its children. */
    public List<String> children() {
        return children;
    }
}
