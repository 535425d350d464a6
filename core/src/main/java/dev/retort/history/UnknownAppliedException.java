package dev.retort.history;

import dev.retort.PublicApi;
import dev.retort.Remedy;
import dev.retort.RetortException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when the history has revisions that have no migration. Nothing was run. */
@PublicApi
public final class UnknownAppliedException extends RetortException {

    private static final long serialVersionUID = 1;

    private final List<String> revisions;

    public UnknownAppliedException(List<AppliedRevision> unknown, List<String> known) {
        super(
                "the database has applied revisions that have no migration here: "
                        + unknown.stream()
                                .map(UnknownAppliedException::describe)
                                .collect(Collectors.joining(", ")),
                List.of(Remedy.of("get the missing migrations"), new Remedy.PurgeHistory(known)));
        this.revisions = unknown.stream().map(AppliedRevision::revision).toList();
    }

    private static String describe(AppliedRevision row) {
        return row.revision() + " (" + (row.message().isEmpty() ? "" : "\"" + row.message() + "\", ") + "applied "
                + row.appliedAt().truncatedTo(ChronoUnit.SECONDS) + " by " + row.appliedBy() + ")";
    }

    /** Returns the ids of the revisions. */
    public List<String> revisions() {
        return revisions;
    }
}
