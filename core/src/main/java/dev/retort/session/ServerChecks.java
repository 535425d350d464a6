package dev.retort.session;

import dev.retort.postgres.ServerVersion;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;

/** Checks whether a server can be migrated. */
public final class ServerChecks {

    /** The first schema of the search path that has a history, if the default schema is that of the user and has none. */
    private static final String HIDDEN_HISTORY =
            """
            select s.nspname
            from unnest(current_schemas(false)) with ordinality as s(nspname, place)
            join pg_namespace n on n.nspname = s.nspname
            join pg_class c on c.relnamespace = n.oid and c.relname = ?
            where current_schema() = current_user and current_setting('search_path') like '%$user%'
              and not exists (select 1 from pg_class o where o.relname = ? and o.relnamespace =
                              (select m.oid from pg_namespace m where m.nspname = current_schema()))
              and (select count(*) from pg_attribute a
                   where a.attrelid = c.oid and a.attname in ('revision', 'checksum', 'segment')) = 3
            order by s.place""";

    /** Whether a database has Citus' tables. */
    private static final String CITUS = "select pg_catalog.to_regclass('pg_catalog.pg_dist_local_group') is not null";

    private ServerChecks() {}

    /**
     * Checks that no schema with the name of the user stands before the schema with the history. Such a schema becomes
     * the default schema as soon as it exists, because the search path of PostgreSQL begins with {@code "$user"}.
     *
     * @param table the name of the history table, which is in the default schema
     * @throws HiddenHistoryException if there is such a schema
     */
    static void requireVisibleHistory(Connection connection, String table) throws SQLException {
        String schema = Sql.text(connection, HIDDEN_HISTORY, table, table);
        if (!schema.isEmpty()) {
            throw new HiddenHistoryException(
                    new QualifiedName(schema, table), Sql.text(connection, "select current_schema()"));
        }
    }

    /**
     * Returns the server's version.
     *
     * @throws UnsuitableServerException when it is older than {@link ServerVersion#OLDEST}
     */
    static ServerVersion supportedVersion(Connection connection) throws SQLException {
        ServerVersion version = ServerVersion.of(connection);
        if (version.compareTo(ServerVersion.OLDEST) < 0) {
            throw new UnsuitableServerException(
                    "the server is PostgreSQL " + version + ", which is too old",
                    "Retort needs PostgreSQL " + ServerVersion.OLDEST.major() + " or later");
        }
        return version;
    }

    /**
     * Checks that a server that has loaded Citus is not one of its workers, whose schema the coordinator manages.
     *
     * @throws UnsuitableServerException when it is a worker
     */
    static void requireCoordinator(Connection connection) throws SQLException {
        if (Sql.bool(connection, CITUS)
                && Sql.bool(connection, "select groupid <> 0 from pg_catalog.pg_dist_local_group")) {
            throw new UnsuitableServerException(
                    "the server is a worker of a Citus cluster", "connect to its coordinator");
        }
    }

    /** Throws if the server, the database or the session is read-only. */
    static void requireWritable(SessionFacts facts) {
        if (facts.isStandby()) {
            throw new UnsuitableServerException(
                    "the server is a standby, which is read-only", "connect to its primary server");
        }
        if (facts.isReadOnly()) {
            throw new UnsuitableServerException(
                    "transactions of this database or user are read-only by default",
                    "set default_transaction_read_only to off for the user that migrates");
        }
    }
}
