package dev.retort.revision;

import java.util.List;

/** Thrown when a downgrade is to end at a revision that the database has not got to. */
public final class NotAppliedException extends RevisionException {

    private static final long serialVersionUID = 1;

    private final String revision;
    private final List<String> heads;

    NotAppliedException(String revision, List<String> heads) {
        super(
                "cannot downgrade to " + revision + ", which is not applied: the database is at "
                        + (heads.isEmpty() ? "base" : String.join(", ", heads)),
                "choose one of the revisions that are applied (retort history -i marks them), or upgrade");
        this.revision = revision;
        this.heads = List.copyOf(heads);
    }

    /** The revision that was asked for. */
    public String revision() {
        return revision;
    }

    /** Where the database is. */
    public List<String> heads() {
        return heads;
    }
}
