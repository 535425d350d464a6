package dev.retort.plan;

import dev.retort.PublicApi;
import dev.retort.RetortException;
import dev.retort.revision.Direction;
import dev.retort.revision.RevisionInfo;
import dev.retort.schema.ColumnName;
import dev.retort.schema.DataType;

/** Thrown when a migration lacks a value for existing rows. Nothing was run. */
@PublicApi
public final class BackfillNeededException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String revision;
    private final Direction direction;
    private final ColumnName column;

    BackfillNeededException(RevisionInfo revision, Direction direction, ColumnName column, DataType type) {
        super(
                "the " + direction.word() + " of " + revision.describe() + " has no value for "
                        + column.table() + "."
                        + column.column() + " in existing rows, and the column does not allow nulls",
                "write backfill(\"…\") with an SQL value of type " + type
                        + " in place of backfillNeeded() in the migration; nothing was run");
        this.revision = revision.id();
        this.direction = direction;
        this.column = column;
    }

    /** Returns the revision. */
    public String revision() {
        return revision;
    }

    /** Returns the direction that lacks the value. */
    public Direction direction() {
        return direction;
    }

    /** Returns the column that needs the value. */
    public ColumnName column() {
        return column;
    }
}
