package dev.retort.history;

import dev.retort.PublicApi;
import dev.retort.Remedy;
import dev.retort.RetortException;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when the history has checksums that Retort does not write: somebody edited them. Nothing was run. */
@PublicApi
public final class UnreadableChecksumException extends RetortException {

    private static final long serialVersionUID = 1;

    private final List<String> revisions;

    public UnreadableChecksumException(List<AppliedRevision> rows) {
        super(
                "the history was edited: these checksums are none that Retort writes:"
                        + rows.stream()
                                .map(row -> "\n  \"" + row.checksum() + "\" of revision " + row.revision())
                                .collect(Collectors.joining()),
                List.of(new Remedy.StampRevisions("the database is as the migrations say", List.of())));
        this.revisions = rows.stream().map(AppliedRevision::revision).toList();
    }

    /** The ids of the revisions. */
    public List<String> revisions() {
        return revisions;
    }
}
