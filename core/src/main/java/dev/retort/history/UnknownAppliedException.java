package dev.retort.history;

import dev.retort.MigratorException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when the history has revisions of which there is no migration. Nothing was run. */
public final class UnknownAppliedException extends MigratorException {

    private static final long serialVersionUID = 1;

    private final List<String> revisions;

    public UnknownAppliedException(List<AppliedRevision> unknown, List<String> known) {
        super(
                "the database has revisions applied of which there is no migration: "
                        + unknown.stream().map(UnknownAppliedException::words).collect(Collectors.joining(", ")),
                "get the migrations that it was migrated with; or, if they are gone for good, say that it is at what is"
                        + " left: retort stamp --purge " + (known.isEmpty() ? "base" : String.join(" ", known)));
        this.revisions = unknown.stream().map(AppliedRevision::revision).toList();
    }

    private static String words(AppliedRevision row) {
        return row.revision() + " (" + (row.message().isEmpty() ? "" : "\"" + row.message() + "\", ") + "applied "
                + row.appliedAt().truncatedTo(ChronoUnit.SECONDS) + " by " + row.appliedBy() + ")";
    }

    /** The ids of the revisions. */
    public List<String> revisions() {
        return revisions;
    }
}
