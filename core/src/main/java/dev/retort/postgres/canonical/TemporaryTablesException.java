package dev.retort.postgres.canonical;

import dev.retort.postgres.Identifiers;
import java.sql.SQLException;

/** Thrown when a connection cannot create temporary tables; a server of the same major version can be used instead. */
public final class TemporaryTablesException extends SQLException {

    /** The reason why the connection cannot create temporary tables. */
    public enum Reason {
        /** The server is a standby, which is read-only. */
        STANDBY,
        /** The role lacks the privilege {@code TEMPORARY} on the database. */
        PRIVILEGE,
        /** An event trigger of the database refuses them. */
        EVENT_TRIGGER
    }

    private final Reason reason;
    private final String database;

    TemporaryTablesException(Reason reason, String database) {
        super(message(reason, database), reason == Reason.STANDBY ? "25006" : "42501");
        this.reason = reason;
        this.database = database;
    }

    /** Returns the reason. */
    public Reason reason() {
        return reason;
    }

    /** Returns the name of the database. */
    public String database() {
        return database;
    }

    private static String message(Reason reason, String database) {
        return switch (reason) {
            case STANDBY ->
                "the server of database " + database + " is a standby, which cannot create temporary tables";
            case PRIVILEGE ->
                "the role may not create temporary tables in database " + database
                        + "; allow it with: grant temporary on" + " database " + Identifiers.quote(database) + " to …";
            case EVENT_TRIGGER ->
                "an event trigger of database " + database + " refuses temporary tables; let it pass those";
        };
    }
}
