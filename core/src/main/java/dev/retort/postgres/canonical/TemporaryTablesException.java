package dev.retort.postgres.canonical;

import dev.retort.postgres.Identifiers;
import java.sql.SQLException;

/** A server on which this connection cannot make temporary tables; another server of the same major can serve. */
public final class TemporaryTablesException extends SQLException {

    /** Why it cannot. */
    public enum Reason {
        /** The server is a standby, which takes no writes. */
        STANDBY,
        /** The role lacks the privilege {@code TEMPORARY} on the database. */
        PRIVILEGE
    }

    private final Reason reason;
    private final String database;

    TemporaryTablesException(Reason reason, String database) {
        super(message(reason, database), reason == Reason.STANDBY ? "25006" : "42501");
        this.reason = reason;
        this.database = database;
    }

    /** Why temporary tables cannot be made. */
    public Reason reason() {
        return reason;
    }

    /** The name of the database. */
    public String database() {
        return database;
    }

    private static String message(Reason reason, String database) {
        return reason == Reason.STANDBY
                ? "the server of database " + database + " is a standby, which takes no temporary tables"
                : "the role may make no temporary tables in database " + database
                        + "; grant it with: grant temporary on" + " database " + Identifiers.quote(database) + " to …";
    }
}
