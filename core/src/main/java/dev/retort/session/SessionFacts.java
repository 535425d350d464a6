package dev.retort.session;

import dev.retort.postgres.InternalQuery;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The facts about a session on which a run depends, read with one query.
 *
 * @param defaultSchema the schema in which unqualified names lie
 * @param searchPath the search path
 * @param isStandby whether the server is a standby
 * @param isReadOnly whether transactions are read-only by default
 * @param isInSchemaOfUser whether the default schema is the default one because it has the name of the user
 * @param historyColumns the number of columns of the history table; 0 if it does not exist
 * @param progress the process of the session
 */
record SessionFacts(
        String defaultSchema,
        String searchPath,
        boolean isStandby,
        boolean isReadOnly,
        boolean isInSchemaOfUser,
        int historyColumns,
        SessionProgress progress) {

    private static final String QUERY =
            """
            select %s, current_schema(), current_setting('search_path'), pg_is_in_recovery(),
                   current_setting('transaction_read_only')::bool,
                   current_schema() = current_user and current_setting('search_path') like '%%$user%%',
                   (select count(*) from pg_attribute a
                    join pg_class c on c.oid = a.attrelid
                    where c.relname = ? and a.attnum > 0 and not a.attisdropped
                      and c.relnamespace = (select n.oid from pg_namespace n
                                            where n.nspname = coalesce(nullif(?, ''), current_schema()))),
                   s.pid, s.backend_start
            from pg_stat_get_activity(pg_backend_pid()) s""";

    /**
     * Reads the facts.
     *
     * @param history the history table; without a schema it is in the default schema
     * @throws SQLException with SQLSTATE 3F000 if no schema of the search path exists
     */
    static SessionFacts read(Connection connection, QualifiedName history) throws SQLException {
        return facts(
                connection,
                InternalQuery.on(connection)
                        .first(QUERY.formatted("null"), SessionFacts::row, history.name(), history.schema()));
    }

    /** Sets the search path of the session and reads the facts. */
    static SessionFacts readOn(String searchPath, Connection connection, QualifiedName history) throws SQLException {
        return facts(
                connection,
                InternalQuery.on(connection)
                        .first(
                                QUERY.formatted("set_config('search_path', ?, false)"),
                                SessionFacts::row,
                                searchPath,
                                history.name(),
                                history.schema()));
    }

    private static SessionFacts facts(Connection connection, Optional<SessionFacts> read) throws SQLException {
        SessionFacts facts = read.orElseThrow();
        return facts.defaultSchema.isEmpty()
                ? facts.in(CatalogScope.of(connection).defaultSchema())
                : facts;
    }

    private SessionFacts in(String schema) {
        return new SessionFacts(schema, searchPath, isStandby, isReadOnly, isInSchemaOfUser, historyColumns, progress);
    }

    private static SessionFacts row(ResultSet row) throws SQLException {
        @Nullable String schema = row.getString(2);
        return new SessionFacts(
                schema == null ? "" : schema,
                row.getString(3),
                row.getBoolean(4),
                row.getBoolean(5),
                row.getBoolean(6),
                row.getInt(7),
                new SessionProgress(row.getInt(8), row.getObject(9, OffsetDateTime.class)));
    }
}
