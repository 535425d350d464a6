package dev.retort.postgres.sql;

import dev.retort.postgres.Identifiers;
import dev.retort.schema.QualifiedName;

/** Values for rows that are there already, as SQL. */
final class BackfillSql {

    /**
     * Has the checks of deferred constraints done now, since PostgreSQL alters no table that has some to come.
     *
     * @see <a href="https://www.postgresql.org/docs/current/sql-set-constraints.html">PostgreSQL manual, SET
     *     CONSTRAINTS</a>
     */
    static final String CHECK_NOW = "SET CONSTRAINTS ALL IMMEDIATE";

    private BackfillSql() {}

    static String everyRow(QualifiedName table, String column, String value) {
        return "UPDATE " + Identifiers.quote(table) + " SET " + Identifiers.quote(column) + " = " + value;
    }

    static String nulls(QualifiedName table, String column, String value) {
        return everyRow(table, column, value) + " WHERE " + Identifiers.quote(column) + " IS NULL";
    }
}
