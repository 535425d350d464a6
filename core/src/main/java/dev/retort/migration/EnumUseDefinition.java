package dev.retort.migration;

import dev.retort.PublicApi;
import dev.retort.operation.EnumUse;
import dev.retort.schema.ColumnName;
import dev.retort.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/** A column of an enumerated or composite type that is rebuilt. */
@PublicApi
public final class EnumUseDefinition implements EnumDependent {

    private final ColumnName column;
    private boolean array;
    private @Nullable String defaultSql;
    private @Nullable QualifiedName within;

    EnumUseDefinition(String table, String column) {
        this.column = new ColumnName(QualifiedName.parse(table), column);
    }

    /** Declares the column as an array of its type. */
    public EnumUseDefinition array() {
        array = true;
        return this;
    }

    /** Declares the default of the column. */
    public EnumUseDefinition defaultSql(String sql) {
        defaultSql = sql;
        return this;
    }

    /** Declares the composite type of the column, if the rebuilt type is that of an attribute and not of the column. */
    public EnumUseDefinition within(String compositeType) {
        within = QualifiedName.parse(compositeType);
        return this;
    }

    EnumUse build() {
        return new EnumUse(column, array, defaultSql, within);
    }
}
