package dev.retort.generator.impact;

import dev.retort.RetortException;
import dev.retort.schema.ColumnName;

/** Thrown when a value is given for a column that gets none. */
public final class UnknownBackfillException extends RetortException {

    private static final long serialVersionUID = 1;

    private final ColumnName column;

    UnknownBackfillException(ColumnName column, String reason) {
        super(
                "no value is needed for " + column.table() + "." + column.column() + ": " + reason,
                "name a column that is added, or that takes no nulls from now on, as table.column, spelled as the database"
                        + " spells it");
        this.column = column;
    }

    /** The column that was named. */
    public ColumnName column() {
        return column;
    }
}
