package dev.retort.preflight;

import dev.retort.Phrases;
import dev.retort.PublicApi;
import dev.retort.RetortException;
import java.util.List;

/** Thrown when rows are there on which a plan would fail. Nothing was run. */
@PublicApi
public final class RowsInTheWayException extends RetortException {

    private static final long serialVersionUID = 1;

    private final transient List<RowsInTheWay> rows;

    RowsInTheWayException(List<RowsInTheWay> rows) {
        super(
                "rows are in the way, and nothing was run:" + Phrases.list(rows),
                "change these rows or delete them, then run it again");
        this.rows = List.copyOf(rows);
    }

    /** The rows, in the order of the plan. */
    public List<RowsInTheWay> rows() {
        return rows;
    }
}
