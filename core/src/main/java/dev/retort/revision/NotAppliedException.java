package dev.retort.revision;

import dev.retort.PublicApi;
import dev.retort.Remedy;
import dev.retort.Remedy.Offer;
import dev.retort.RetortException;
import java.util.List;

/** Thrown when the target of a downgrade is not applied. */
@PublicApi
public final class NotAppliedException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String revision;
    private final List<String> heads;

    NotAppliedException(String revision, List<String> heads, RevisionDescriptions descriptions) {
        super(
                "cannot downgrade to " + descriptions.of(revision) + ", which is not applied: the database is at "
                        + (heads.isEmpty() ? "base" : descriptions.inline(heads)),
                List.of(Remedy.of("upgrade, or choose one of the revisions that are applied"), Offer.LIST_APPLIED));
        this.revision = revision;
        this.heads = List.copyOf(heads);
    }

    /** Returns the target. */
    public String revision() {
        return revision;
    }

    /** Returns the heads of the database. */
    public List<String> heads() {
        return heads;
    }
}
