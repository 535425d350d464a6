package dev.retort.plan;

import dev.retort.PublicApi;
import dev.retort.RetortException;
import dev.retort.revision.Direction;
import dev.retort.revision.RevisionInfo;
import dev.retort.schema.ColumnName;
import dev.retort.schema.DataType;

/** Thrown when a migration lacks the value that rows are to get. Nothing was run. */
@PublicApi
public final class BackfillNeededException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String revision;
    private final Direction direction;
    private final ColumnName column;

    BackfillNeededException(RevisionInfo revision, Direction direction, ColumnName column, DataType type) {
        super(
                "the " + direction.word() + " of " + revision.describe() + " lacks the value that rows of "
                        + column.table() + " get in " + column.column() + ", which takes no nulls",
                "write backfill(\"…\") with an SQL value of type " + type
                        + " in place of backfillNeeded() in the migration; nothing was run");
        this.revision = revision.id();
        this.direction = direction;
        this.column = column;
    }

    /** The revision. */
    public String revision() {
        return revision;
    }

    /** The direction that lacks the value. */
    public Direction direction() {
        return direction;
    }

    /** The column that the value is for. */
    public ColumnName column() {
        return column;
    }
}
