package dev.retort.preflight;

import dev.retort.Phrases;
import dev.retort.PublicApi;
import dev.retort.Remedy;
import dev.retort.Remedy.Offer;
import dev.retort.RetortException;
import java.util.List;

/** Thrown when the database is not in the state that a plan expects. Nothing was run. */
@PublicApi
public final class DriftException extends RetortException {

    private static final long serialVersionUID = 1;

    private final transient List<DriftItem> differences;

    /**
     * Creates an exception that names the heads that the database is probably at.
     *
     * @param heads the probable heads, or an empty list if they are unknown
     */
    DriftException(List<DriftItem> differences, List<String> heads) {
        super(problem(differences), remedies(heads));
        this.differences = List.copyOf(differences);
    }

    private static String problem(List<DriftItem> differences) {
        boolean one = differences.stream().map(DriftItem::revision).distinct().count() == 1;
        List<String> lines = differences.stream()
                .map(difference -> difference.what() + (one ? "" : " (revision " + difference.revision() + ")"))
                .toList();
        return "the database is not in the state that "
                + (one ? "revision " + differences.get(0).revision() + " expects" : "the revisions expect")
                + ", and nothing was run:" + Phrases.list(lines);
    }

    private static List<Remedy> remedies(List<String> heads) {
        String at = heads.isEmpty() ? "another revision" : String.join(", ", heads);
        return List.of(
                Remedy.of("it was changed without Retort, or its history is out of date"),
                Offer.SHOW_CURRENT,
                Remedy.of("undo the change"),
                new Remedy.StampRevisions("the database is at " + at, heads));
    }

    /** Returns the differences from the expected database, in the order of the plan. */
    public List<DriftItem> differences() {
        return differences;
    }
}
