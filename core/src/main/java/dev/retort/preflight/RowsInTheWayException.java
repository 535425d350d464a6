package dev.retort.preflight;

import dev.retort.Phrases;
import dev.retort.PublicApi;
import dev.retort.RetortException;
import java.util.List;

/** Thrown when a plan would fail on existing rows. Nothing was run. */
@PublicApi
public final class RowsInTheWayException extends RetortException {

    private static final long serialVersionUID = 1;

    private final transient List<RowsInTheWay> rows;

    RowsInTheWayException(List<RowsInTheWay> rows) {
        super(
                "rows are in the way, and nothing was run:" + Phrases.list(rows),
                "change these rows or delete them, and run it again");
        this.rows = List.copyOf(rows);
    }

    /** Returns the rows, in the order of the plan. */
    public List<RowsInTheWay> rows() {
        return rows;
    }
}
