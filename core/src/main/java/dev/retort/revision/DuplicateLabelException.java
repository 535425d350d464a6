package dev.retort.revision;

import dev.retort.PublicApi;
import dev.retort.RetortException;
import java.util.List;

/** Thrown when two branches have the same label, or a label equals the id of a revision. */
@PublicApi
public final class DuplicateLabelException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String label;
    private final List<String> revisions;

    DuplicateLabelException(String label, List<String> revisions, RevisionDescriptions descriptions) {
        super(
                "the label '" + label + "' means more than one revision:" + descriptions.list(revisions),
                "a label must be unique, and must not be the id of a revision");
        this.label = label;
        this.revisions = List.copyOf(revisions);
    }

    /** Returns the label. */
    public String label() {
        return label;
    }

    /** Returns the revisions that the label could mean. */
    public List<String> revisions() {
        return revisions;
    }
}
