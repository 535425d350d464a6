package dev.retort.generator.impact;

import dev.retort.RetortException;
import dev.retort.schema.ColumnName;

/** Thrown if a backfill is given for a column that needs none. */
public final class UnknownBackfillException extends RetortException {

    private static final long serialVersionUID = 1;

    private final ColumnName column;

    UnknownBackfillException(ColumnName column, String reason) {
        super(
                "no value is needed for " + column.table() + "." + column.column() + ": " + reason,
                "name a column that is added or made NOT NULL, as table.column, with the database's spelling");
        this.column = column;
    }

    /** The column of the backfill. */
    public ColumnName column() {
        return column;
    }
}
