package dev.retort.preflight;

import dev.retort.Phrases;
import dev.retort.PublicApi;
import dev.retort.Remedy;
import dev.retort.Remedy.Offer;
import dev.retort.RetortException;
import java.util.List;

/** Thrown when the database is not what a plan was made for. Nothing was run. */
@PublicApi
public final class DriftException extends RetortException {

    private static final long serialVersionUID = 1;

    private final transient List<DriftItem> differences;

    /**
     * Says where the database may be.
     *
     * @param heads the heads that it looks like, or none where nobody can tell
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
        return "the database is not what "
                + (one ? "revision " + differences.get(0).revision() + " was" : "the revisions were")
                + " made for, and nothing was run:" + Phrases.list(lines);
    }

    private static List<Remedy> remedies(List<String> heads) {
        String at = heads.isEmpty() ? "another revision" : String.join(", ", heads);
        return List.of(
                Remedy.of("somebody changed it by other means, or its history does not say where it is"),
                Offer.SHOW_CURRENT,
                Remedy.of("undo the change"),
                new Remedy.StampRevisions("the database is at " + at, heads));
    }

    /** Returns the differences from the expected database, in the order of the plan. */
    public List<DriftItem> differences() {
        return differences;
    }
}
