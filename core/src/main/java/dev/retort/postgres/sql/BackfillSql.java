package dev.retort.postgres.sql;

import dev.retort.postgres.Identifiers;
import dev.retort.schema.QualifiedName;

/** Writes values into existing rows. */
final class BackfillSql {

    private BackfillSql() {}

    static String updateAll(QualifiedName table, String column, String value) {
        return "UPDATE " + Identifiers.quote(table) + " SET " + Identifiers.quote(column) + " = " + value;
    }

    static String updateNulls(QualifiedName table, String column, String value) {
        return updateAll(table, column, value) + " WHERE " + Identifiers.quote(column) + " IS NULL";
    }
}
