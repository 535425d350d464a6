package dev.retort.preflight;

import dev.retort.PublicApi;
import dev.retort.RetortException;
import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;

/** Thrown when a plan removes an enum value that rows have. Nothing was run. */
@PublicApi
public final class EnumValueInUseException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String revision;
    private final QualifiedName type;
    private final String value;
    private final ColumnName column;

    EnumValueInUseException(String revision, QualifiedName type, String value, ColumnName column) {
        super(
                "revision " + revision + " cannot remove value '" + value + "' from type " + type + ": rows have it in "
                        + column.table() + "." + column.column(),
                "give these rows another value first; nothing was run");
        this.revision = revision;
        this.type = type;
        this.value = value;
        this.column = column;
    }

    /** Returns the revision that would remove the value. */
    public String revision() {
        return revision;
    }

    /** Returns the type. */
    public QualifiedName type() {
        return type;
    }

    /** Returns the value. */
    public String value() {
        return value;
    }

    /** Returns the column whose rows have the value. */
    public ColumnName column() {
        return column;
    }
}
