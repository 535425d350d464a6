package dev.retort.session;

import dev.retort.postgres.ServerVersion;
import java.sql.Connection;
import java.sql.SQLException;

/** Checks whether a server can be migrated. */
public final class ServerChecks {

    private ServerChecks() {}

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
     * Throws if the server, the database or the session is read-only.
     *
     * @throws UnsuitableServerException when one of them is
     */
    public static void requireWritable(Connection connection) throws SQLException {
        if (Sql.bool(connection, "select pg_catalog.pg_is_in_recovery()")) {
            throw new UnsuitableServerException(
                    "the server is a standby, which is read-only", "connect to its primary server");
        }
        if (Sql.bool(connection, "select pg_catalog.current_setting('transaction_read_only')::bool")) {
            throw new UnsuitableServerException(
                    "transactions of this database or user are read-only by default",
                    "set default_transaction_read_only to off for the user that migrates");
        }
    }
}
