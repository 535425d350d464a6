package dev.retort.operation;

import dev.retort.schema.ColumnName;
import org.jspecify.annotations.Nullable;

/**
 * A column of an enumerated or composite type, which has to be moved over when the type is rebuilt.
 *
 * @param column the column
 * @param array whether it is an array of the type
 * @param defaultSql its default, which is taken off for the move and put back; or null
 */
public record EnumUse(ColumnName column, boolean array, @Nullable String defaultSql) {}
