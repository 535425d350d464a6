package dev.retort.schema;

/** What happens to the referencing rows when the referenced row goes away or its key changes. */
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

    /** The words of SQL. */
    public String sql() {
        return sql;
    }
}
