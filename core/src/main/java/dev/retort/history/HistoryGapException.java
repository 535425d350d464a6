package dev.retort.history;

import dev.retort.PublicApi;
import dev.retort.Remedy;
import dev.retort.RetortException;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when revisions are applied of which a predecessor is not. Nothing was run. */
@PublicApi
public final class HistoryGapException extends RetortException {

    private static final long serialVersionUID = 1;

    private final transient List<HistoryGap> gaps;

    public HistoryGapException(List<HistoryGap> gaps) {
        super(
                "the history has revisions applied out of order:"
                        + gaps.stream()
                                .map(gap -> "\n  " + gap.revision() + " is applied, and " + gap.missing()
                                        + ", which it builds on, is not")
                                .collect(Collectors.joining()),
                List.of(
                        new Remedy.StampRevisions(
                                "the database has what is missing (its row was deleted)",
                                List.of(gaps.get(gaps.size() - 1).revision())),
                        Remedy.of("if the migration is new, let it follow the head instead")));
        this.gaps = List.copyOf(gaps);
    }

    /** The revisions, with what is missing below them. */
    public List<HistoryGap> gaps() {
        return gaps;
    }
}
