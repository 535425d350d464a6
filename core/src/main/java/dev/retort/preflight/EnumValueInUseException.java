package dev.retort.preflight;

import dev.retort.PublicApi;
import dev.retort.RetortException;
import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;

/** Thrown when an enum value is to go that rows have. Nothing was run. */
@PublicApi
public final class EnumValueInUseException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String revision;
    private final QualifiedName type;
    private final String value;
    private final ColumnName column;

    EnumValueInUseException(String revision, QualifiedName type, String value, ColumnName column) {
        super(
                "revision " + revision + " cannot take value '" + value + "' away from type " + type
                        + ": rows have it in " + column.table() + "." + column.column(),
                "give these rows another value first; nothing was run");
        this.revision = revision;
        this.type = type;
        this.value = value;
        this.column = column;
    }

    /** The revision that would take it away. */
    public String revision() {
        return revision;
    }

    /** The type. */
    public QualifiedName type() {
        return type;
    }

    /** The value. */
    public String value() {
        return value;
    }

    /** The column whose rows have it. */
    public ColumnName column() {
        return column;
    }
}
