package dev.retort.spring;

import dev.retort.PublicApi;
import dev.retort.Remedy;
import dev.retort.RetortException;
import dev.retort.revision.RevisionInfo;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when revisions are pending, and the application may only validate its database. Nothing was run. */
@PublicApi
public final class PendingRevisionsException extends RetortException {

    private static final long serialVersionUID = 1;

    private final transient List<RevisionInfo> pending;

    PendingRevisionsException(List<RevisionInfo> pending) {
        super(
                (pending.size() == 1 ? "1 revision is pending:" : pending.size() + " revisions are pending:")
                        + pending.stream()
                                .map(revision -> "\n  " + revision.id()
                                        + (revision.message().isEmpty() ? "" : ", " + revision.message()))
                                .collect(Collectors.joining()),
                List.of(
                        Remedy.of("apply " + them(pending) + " with retort upgrade before the application starts"),
                        Remedy.of("or set retort.validate-only to false, so that the application applies "
                                + them(pending))));
        this.pending = List.copyOf(pending);
    }

    private static String them(List<RevisionInfo> pending) {
        return pending.size() == 1 ? "it" : "them";
    }

    /** Returns the pending revisions, in order. */
    public List<RevisionInfo> pending() {
        return pending;
    }
}
