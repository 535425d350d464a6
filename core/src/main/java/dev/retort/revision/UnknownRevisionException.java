package dev.retort.revision;

import dev.retort.PublicApi;
import dev.retort.Remedy;
import dev.retort.Remedy.Offer;
import dev.retort.RetortException;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when no revision has the given id, prefix or label. */
@PublicApi
public final class UnknownRevisionException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String name;

    UnknownRevisionException(String name, RevisionGraph graph) {
        super("there is no revision '" + name + "'", remedies(graph));
        this.name = name;
    }

    private static List<Remedy> remedies(RevisionGraph graph) {
        int number = graph.all().size();
        String heads = graph.heads().stream().map(RevisionInfo::id).collect(Collectors.joining(", "));
        return switch (number) {
            case 0 -> List.of(Remedy.of("there are no revisions yet"), Offer.WRITE_FIRST_REVISION);
            case 1 -> List.of(Remedy.of("the only one is " + heads));
            default ->
                List.of(
                        new Remedy.ListRevisions(number),
                        Remedy.of((graph.heads().size() == 1 ? "the head is " : "the heads are ") + heads));
        };
    }

    /** Returns the argument. */
    public String name() {
        return name;
    }
}
