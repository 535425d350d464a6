package dev.retort.postgres.sql;

import dev.retort.postgres.Identifiers;
import dev.retort.schema.QualifiedName;

/** Writes values into existing rows. */
final class BackfillSql {

    /**
     * Makes deferred constraints be checked now, since PostgreSQL refuses to alter a table that has pending trigger
     * events.
     *
     * @see <a href="https://www.postgresql.org/docs/current/sql-set-constraints.html">PostgreSQL manual, SET
     *     CONSTRAINTS</a>
     */
    static final String CHECK_NOW = "SET CONSTRAINTS ALL IMMEDIATE";

    private BackfillSql() {}

    static String updateAll(QualifiedName table, String column, String value) {
        return "UPDATE " + Identifiers.quote(table) + " SET " + Identifiers.quote(column) + " = " + value;
    }

    static String updateNulls(QualifiedName table, String column, String value) {
        return updateAll(table, column, value) + " WHERE " + Identifiers.quote(column) + " IS NULL";
    }
}
