package dev.retort.generator.diff;

import dev.retort.schema.Column;

/**
 * The change of a column that exists on both sides.
 *
 * @param before the column of the database
 * @param after the wanted column, with the spelling of the database where both sides mean the same
 * @param way the operations that change the column
 * @param effect the effect on dependent objects
 */
record ColumnChange(Column before, Column after, Way way, Effect effect) {

    /** The operations that change a column. The comment is changed separately. */
    enum Way {
        /** None. */
        KEEP,
        /** One alteration. */
        ALTER,
        /** An alteration that removes a default or an identity, so that a sequence or type is free, and another one. */
        RELEASE_THEN_ALTER,
        /** The column is dropped and added again. */
        REPLACE
    }

    /** The effects on dependent objects. Each includes those before it. */
    enum Effect {
        NONE,
        /** The type or collation changes. PostgreSQL rebuilds the indexes over the column. */
        RETYPED,
        /** A foreign key cannot compare the new type with the old one. */
        INCOMPARABLE,
        /** The enumerated type is rebuilt. Expressions over the column have to be dropped before. */
        TYPE_REBUILT,
        /** The column is dropped in one of the directions, and with it all that depends on it. */
        DROPPED
    }

    boolean isKept() {
        return way != Way.REPLACE;
    }

    /** Returns the column between the two alterations of {@link Way#RELEASE_THEN_ALTER}. */
    Column released() {
        return released(before, after);
    }

    /** Returns the column without the default and the identity that the wanted column does not have. */
    static Column released(Column before, Column after) {
        Column column = before.identity() != null && after.identity() == null ? before.withIdentity(null) : before;
        return Defaults.same(before.defaultSql(), after.defaultSql()) ? column : column.withDefault(null);
    }
}
