package dev.retort.preflight;

import dev.retort.MigratorException;
import dev.retort.Phrases;
import java.util.List;

/** Thrown when the database is not what a plan was made for. Nothing was run. */
public final class DriftException extends MigratorException {

    private static final long serialVersionUID = 1;

    private final transient List<DriftItem> differences;

    /**
     * Says where the database may be.
     *
     * @param heads the heads that it looks like, or none where nobody can tell
     */
    DriftException(List<DriftItem> differences, List<String> heads) {
        super(problem(differences), hint(heads));
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

    private static String hint(List<String> heads) {
        return "somebody changed it by other means, or its history does not say where it is: see what retort current"
                + " says; undo the change, or say with retort stamp "
                + (heads.isEmpty()
                        ? "REV where the database is"
                        : String.join(" ", heads) + " that the database is there");
    }

    /** What is not as it should be, in the order of the plan. */
    public List<DriftItem> differences() {
        return differences;
    }
}
