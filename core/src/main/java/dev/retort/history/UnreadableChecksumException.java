package dev.retort.history;

import dev.retort.PublicApi;
import dev.retort.Remedy;
import dev.retort.RetortException;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when the history has edited checksums, which Retort would not write. Nothing was run. */
@PublicApi
public final class UnreadableChecksumException extends RetortException {

    private static final long serialVersionUID = 1;

    private final List<String> revisions;

    public UnreadableChecksumException(List<AppliedRevision> rows) {
        super(
                "the history was edited: Retort does not write such checksums:"
                        + rows.stream()
                                .map(row -> "\n  \"" + row.checksum() + "\" of revision " + row.revision())
                                .collect(Collectors.joining()),
                List.of(new Remedy.StampRevisions("the database matches the migrations", List.of())));
        this.revisions = rows.stream().map(AppliedRevision::revision).toList();
    }

    /** Returns the ids of the revisions. */
    public List<String> revisions() {
        return revisions;
    }
}
