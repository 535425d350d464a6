package dev.retort.revision;

import dev.retort.PublicApi;
import dev.retort.Remedy;
import dev.retort.Remedy.Offer;
import dev.retort.RetortException;
import java.util.List;

/** Thrown when an argument requires a single head and there are several. */
@PublicApi
public final class MultipleHeadsException extends RetortException {

    private static final long serialVersionUID = 1;

    private final List<String> heads;
    private final String argument;

    private MultipleHeadsException(List<String> heads, String argument, String problem, Remedy... remedies) {
        super(problem, List.of(remedies));
        this.heads = List.copyOf(heads);
        this.argument = argument;
    }

    static MultipleHeadsException ofRevisions(List<String> heads, String argument, RevisionDescriptions descriptions) {
        return new MultipleHeadsException(
                heads,
                argument,
                "'" + argument + "' is ambiguous: there are several heads:" + descriptions.list(heads),
                Remedy.of("name the one that you mean, or use heads for all of them"),
                Offer.MERGE_HEADS);
    }

    static MultipleHeadsException ofDatabase(List<String> heads, String argument, RevisionDescriptions descriptions) {
        return new MultipleHeadsException(
                heads,
                argument,
                "'" + argument + "' is ambiguous: the database has several heads:" + descriptions.list(heads),
                Remedy.of("write the revision before it, as in " + heads.get(0) + argument));
    }

    /** Returns the heads. */
    public List<String> heads() {
        return heads;
    }

    /** Returns the argument. */
    public String argument() {
        return argument;
    }
}
