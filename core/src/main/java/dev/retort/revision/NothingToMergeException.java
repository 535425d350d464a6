package dev.retort.revision;

import java.util.List;

/** Thrown when the revisions of a merge are one branch already, or only one. */
public final class NothingToMergeException extends RevisionException {

    private static final long serialVersionUID = 1;

    private final List<String> revisions;

    private NothingToMergeException(List<String> revisions, String problem, String hint) {
        super(problem, hint);
        this.revisions = List.copyOf(revisions);
    }

    static NothingToMergeException tooFew(List<String> revisions) {
        return new NothingToMergeException(
                revisions,
                "a merge takes at least two revisions, and "
                        + (revisions.isEmpty() ? "there is none" : "this is one: " + revisions.get(0)),
                "say heads for all of them; retort heads lists them");
    }

    static NothingToMergeException related(String ancestor, String descendant) {
        return new NothingToMergeException(
                List.of(ancestor, descendant),
                descendant + " comes after " + ancestor + " already",
                "leave " + ancestor + " out");
    }

    /** The revisions that were named. */
    public List<String> revisions() {
        return revisions;
    }
}
