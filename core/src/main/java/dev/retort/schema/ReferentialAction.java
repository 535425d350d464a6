package dev.retort.schema;

import dev.retort.PublicApi;

/** The action on the referencing rows when the referenced row is deleted or its key is updated. */
@PublicApi
public enum ReferentialAction {
    NO_ACTION("NO ACTION"),
    RESTRICT("RESTRICT"),
    CASCADE("CASCADE"),
    SET_NULL("SET NULL"),
    SET_DEFAULT("SET DEFAULT");

    private final String sql;

    ReferentialAction(String sql) {
        this.sql = sql;
    }

    /** Returns the action as SQL. */
    public String sql() {
        return sql;
    }
}
