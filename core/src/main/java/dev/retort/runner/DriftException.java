package dev.retort.runner;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when the database is not what a plan was made for. Nothing was run. */
public final class DriftException extends MigratorException {

    private static final long serialVersionUID = 1;

    private final transient List<Drift> differences;

    DriftException(List<Drift> differences) {
        super(
                "the database is not what "
                        + (revisions(differences) == 1
                                ? "revision " + differences.get(0).revision() + " was"
                                : "the revisions were")
                        + " made for, and nothing was run:"
                        + differences.stream()
                                .map(difference -> "\n  " + difference.what()
                                        + (revisions(differences) == 1
                                                ? ""
                                                : " (revision " + difference.revision() + ")"))
                                .collect(Collectors.joining()),
                "somebody changed it by other means, or its history does not say where it is: see what retort current"
                        + " says; undo the change, or say with retort stamp REV where the database is");
        this.differences = List.copyOf(differences);
    }

    private static long revisions(List<Drift> differences) {
        return differences.stream().map(Drift::revision).distinct().count();
    }

    /** What is not as it should be, in the order of the plan. */
    public List<Drift> differences() {
        return differences;
    }
}
