package dev.retort.history;

import dev.retort.PublicApi;
import dev.retort.Remedy;
import dev.retort.RetortException;
import dev.retort.revision.RevisionGraph;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a revision is applied although a revision that it requires is not. Nothing was run. */
@PublicApi
public final class HistoryGapException extends RetortException {

    private static final long serialVersionUID = 1;

    private final transient List<HistoryGap> gaps;

    /**
     * Creates the exception.
     *
     * @param graph describes the revisions
     */
    public HistoryGapException(List<HistoryGap> gaps, RevisionGraph graph) {
        super(
                "the history has revisions that were applied out of order:"
                        + gaps.stream()
                                .map(gap -> "\n  " + graph.describe(gap.revision()) + " is applied, but "
                                        + graph.describe(gap.missing())
                                        + ", which it requires, is not")
                                .collect(Collectors.joining()),
                List.of(
                        new Remedy.StampRevisions(
                                "the database contains the missing revision (its row was deleted)",
                                List.of(gaps.get(gaps.size() - 1).revision())),
                        Remedy.of("if the missing migration is new, make it revise the head instead")));
        this.gaps = List.copyOf(gaps);
    }

    /** Returns the revisions, each with the revision that is missing. */
    public List<HistoryGap> gaps() {
        return gaps;
    }
}
