package dev.retort.revision;

import dev.retort.PublicApi;
import dev.retort.Remedy;
import dev.retort.Remedy.Offer;
import dev.retort.RetortException;
import java.util.List;

/** Thrown when the revisions of a merge already belong together, or there are fewer than two. */
@PublicApi
public final class NothingToMergeException extends RetortException {

    private static final long serialVersionUID = 1;

    private final List<String> revisions;

    private NothingToMergeException(List<String> revisions, String problem, Remedy... remedies) {
        super(problem, List.of(remedies));
        this.revisions = List.copyOf(revisions);
    }

    static NothingToMergeException tooFew(List<String> revisions, RevisionDescriptions descriptions) {
        return new NothingToMergeException(
                revisions,
                "a merge needs at least two revisions, but "
                        + (revisions.isEmpty() ? "there is none" : "this is one: " + descriptions.of(revisions.get(0))),
                Remedy.of("use heads for all of them"),
                Offer.LIST_HEADS);
    }

    static NothingToMergeException related(String ancestor, String descendant, RevisionDescriptions descriptions) {
        return new NothingToMergeException(
                List.of(ancestor, descendant),
                descriptions.of(descendant) + " already follows " + descriptions.of(ancestor),
                Remedy.of("leave " + ancestor + " out"));
    }

    /** Returns the revisions. */
    public List<String> revisions() {
        return revisions;
    }
}
