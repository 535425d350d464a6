package dev.retort.spring;

import dev.retort.PublicApi;
import dev.retort.Remedy;
import dev.retort.RetortException;
import dev.retort.preflight.DriftItem;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when the database is not as its applied revisions leave it. Nothing was run. */
@PublicApi
public final class AppliedDriftException extends RetortException {

    private static final long serialVersionUID = 1;

    private final transient List<DriftItem> drift;

    AppliedDriftException(List<DriftItem> drift) {
        super(
                "the database is not in the state that its applied revisions leave:"
                        + drift.stream()
                                .map(item -> "\n  " + item.what() + " (revision " + item.revision() + ")")
                                .collect(Collectors.joining()),
                List.of(
                        Remedy.Offer.COMPARE_WITH_MIGRATIONS,
                        Remedy.of("undo the changes that were made without Retort, or write a revision for them"),
                        Remedy.of("or set retort.fail-on-drift to false")));
        this.drift = List.copyOf(drift);
    }

    /** Returns the objects that are missing, or that exist although a revision has dropped them. */
    public List<DriftItem> drift() {
        return drift;
    }
}
