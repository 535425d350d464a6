package dev.retort.postgres.effect;

import dev.retort.postgres.InternalQuery;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Compares an existing index with the one that a statement would build. The statement builds it on an empty copy of the
 * table, in a transaction that is rolled back, and the server prints both definitions.
 *
 * @param table the table as the statement writes it
 * @param unique whether the statement builds a unique index
 * @param definition the part of the statement after the table
 */
record IndexEquivalence(String table, boolean unique, String definition) {

    /** Selects the properties of an index except its name and the name of its table. */
    private static final String SHAPE =
            """
            select i.indisunique, x.reltablespace,
                   substr(pg_get_indexdef(x.oid),
                          length(format('CREATE %sINDEX %I ON %s%I.%I',
                                        case when i.indisunique then 'UNIQUE ' else '' end, x.relname,
                                        case when x.relkind = 'I' then 'ONLY ' else '' end, n.nspname, t.relname)) + 1)
            from pg_index i join pg_class x on x.oid = i.indexrelid
            join pg_class t on t.oid = i.indrelid join pg_namespace n on n.oid = t.relnamespace""";

    /**
     * Whether an index has the definition that the statement would build.
     *
     * @param copy the name of the copy, with its schema
     * @param index the oid of the index
     */
    boolean holds(Connection connection, String copy, long index) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute("create table " + copy + " (like " + table + ")");
            return canBeBuilt(connection, statement, copy) && isSame(connection, copy, index);
        } finally {
            if (!connection.isClosed()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    /** Whether the statement's definition can be built at all; if the table no longer allows it, no index has it. */
    private boolean canBeBuilt(Connection connection, Statement statement, String copy) throws SQLException {
        String kind = unique ? "create unique index on " : "create index on ";
        try {
            statement.execute(kind + copy + " " + definition);
            return true;
        } catch (SQLException e) {
            if (connection.isClosed()) {
                throw e;
            }
            return false;
        }
    }

    private static boolean isSame(Connection connection, String copy, long index) throws SQLException {
        String both =
                "select (select row(s.*)::text from (" + SHAPE + " where i.indrelid = pg_catalog.to_regclass(?)) s)"
                        + " = (select row(s.*)::text from (" + SHAPE + " where i.indexrelid = ?::oid) s)";
        return InternalQuery.on(connection)
                .first(both, row -> row.getBoolean(1), copy, index)
                .orElseThrow();
    }
}
