package dev.retort.operation;

import dev.retort.PublicApi;
import dev.retort.schema.ColumnName;
import org.jspecify.annotations.Nullable;

/**
 * A column of an enumerated or composite type, which is converted to the new type when the type is rebuilt.
 *
 * @param column the column
 * @param array whether it is an array of the type
 * @param defaultSql its default, which is dropped for the conversion and set again; or null
 */
@PublicApi
public record EnumUse(ColumnName column, boolean array, @Nullable String defaultSql) {}
