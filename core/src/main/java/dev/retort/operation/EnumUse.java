package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * A column of an enumerated or composite type, which is converted to the new type when the type is rebuilt. A column of a
 * composite type can also hold the values of the rebuilt type in an attribute.
 *
 * @param column the column
 * @param array whether it is an array of its type
 * @param defaultSql its default, which is dropped for the conversion and set again; or null
 * @param within the composite type of the column, which has the rebuilt type in an attribute or in an attribute of an
 *     attribute; or null if the column itself has the rebuilt type
 */
@PublicApi
public record EnumUse(ColumnName column, boolean array, @Nullable String defaultSql, @Nullable QualifiedName within) {

    /** A column of the rebuilt type. */
    public EnumUse(ColumnName column, boolean array, @Nullable String defaultSql) {
        this(column, array, defaultSql, null);
    }
}
