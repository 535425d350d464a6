package dev.retort.history;

import dev.retort.PublicApi;
import dev.retort.Remedy;
import dev.retort.Remedy.Offer;
import dev.retort.RetortException;
import dev.retort.postgres.Identifiers;
import dev.retort.postgres.ServerMessage;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** Thrown when the history table may not be read, or is not the table that Retort made. Nothing was run. */
@PublicApi
public final class UnreadableHistoryException extends RetortException {

    private static final long serialVersionUID = 1;

    private static final String NO_RIGHT = "42501";
    private static final String NO_COLUMN = "42703";
    private static final String OTHER_TYPE = "42883";
    private static final Set<String> STATES = Set.of(NO_RIGHT, NO_COLUMN, OTHER_TYPE);

    private final transient QualifiedName table;

    UnreadableHistoryException(Connection connection, QualifiedName table, SQLException cause) throws SQLException {
        super(problem(table, cause), remedies(connection, table, cause), cause);
        this.table = table;
    }

    /** Whether the failure is one of the table itself. */
    static boolean isMeant(SQLException cause) {
        return STATES.contains(String.valueOf(cause.getSQLState()));
    }

    /** The table. */
    public QualifiedName table() {
        return table;
    }

    private static String problem(QualifiedName table, SQLException cause) {
        String name = Identifiers.quote(table);
        return isRight(cause)
                ? "the history table " + name + " may not be read: " + ServerMessage.of(cause)
                : name + " is not a history table as Retort makes it: " + ServerMessage.of(cause);
    }

    private static List<Remedy> remedies(Connection connection, QualifiedName table, SQLException cause)
            throws SQLException {
        if (!isRight(cause)) {
            return List.of(Remedy.of("bring the table back as it was"), Offer.USE_OTHER_HISTORY_TABLE);
        }
        String user = Identifiers.quote(connection.getMetaData().getUserName());
        return List.of(
                Remedy.of("GRANT USAGE ON SCHEMA " + Identifiers.quote(table.schema()) + " TO " + user),
                Remedy.of("GRANT SELECT ON " + Identifiers.quote(table) + " TO " + user));
    }

    private static boolean isRight(SQLException cause) {
        return NO_RIGHT.equals(cause.getSQLState());
    }
}
