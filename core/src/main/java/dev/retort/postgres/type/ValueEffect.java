package dev.retort.postgres.type;

/** The effect of a change of a column's type on its values. */
public enum ValueEffect {
    /** Each value is converted to a value of the new type, and that one back to the same value. */
    KEPT,
    /** The server refuses a value that cannot be read as one of the new type. Other values keep their sense. */
    REFUSED,
    /** Without an error, a value may be rounded, cut or lose a part; another may be refused. */
    CHANGED,
    /** The effect was not measured, because the type or the expression is not known. */
    UNKNOWN
}
