package dev.retort.revision;

import dev.retort.PublicApi;
import dev.retort.Remedy;
import dev.retort.Remedy.Offer;
import dev.retort.RetortException;
import java.util.List;

/** Thrown when no revision has the given id, prefix or label. */
@PublicApi
public final class UnknownRevisionException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String name;

    UnknownRevisionException(String name, int revisions, List<String> heads) {
        super("there is no revision '" + name + "'", remedies(revisions, heads));
        this.name = name;
    }

    private static List<Remedy> remedies(int revisions, List<String> heads) {
        String all = String.join(", ", heads);
        return switch (revisions) {
            case 0 -> List.of(Remedy.of("there are no revisions yet"), Offer.WRITE_FIRST_REVISION);
            case 1 -> List.of(Remedy.of("the only one is " + all));
            default ->
                List.of(
                        new Remedy.ListRevisions(revisions),
                        Remedy.of((heads.size() == 1 ? "the head is " : "the heads are ") + all));
        };
    }

    /** Returns the argument. */
    public String name() {
        return name;
    }
}
